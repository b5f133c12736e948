package kz.mandat.tally.protocol;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import kz.mandat.tally.csv.CsvRows;

/**
 * Reads protocols from CSV: {@code votes.id} for each list or candidate; several figures in one
 * cell are set apart by semicolons. A row becomes the same form as a line of JSON.
 */
final class CsvProtocols {

    private static final Set<String> TEXTS =
            Set.of("contest", "station", "countStartedAt", "signedAt", "remarks");
    private static final String MEMBERS = "issuedByMember";
    private static final String SIGNATURES = "signatures";
    private static final String PAPER = "paperSaysSo";
    private static final String VOTES = "votes.";

    private CsvProtocols() {}

    static CsvRows<ProtocolForm> of(InputStream body, ObjectMapper json) {
        return new CsvRows<>(body, json, ProtocolForm.class, CsvProtocols::put);
    }

    private static void put(ObjectNode row, String column, String cell) {
        if (TEXTS.contains(column)) {
            row.put(column, cell);
        } else if (column.equals(SIGNATURES)) {
            ArrayNode names = row.putArray(column);
            List.of(cell.split(";", -1)).forEach(name -> names.add(name.strip()));
        } else if (column.equals(MEMBERS)) {
            ArrayNode figures = row.putArray(column);
            List.of(cell.split(";", -1)).forEach(figure -> addNumber(figures, figure.strip()));
        } else if (column.equals(PAPER) && (cell.equals("true") || cell.equals("false"))) {
            row.put(column, cell.equals("true"));
        } else if (column.startsWith(VOTES)) {
            putNumber(row.withObjectProperty("votes"), column.substring(VOTES.length()), cell);
        } else {
            putNumber(row, column, cell);
        }
    }

    /**
     * What is no number stays a text, and is refused with its column like any text for a number.
     */
    private static void putNumber(ObjectNode row, String column, String cell) {
        if (isNumber(cell)) {
            row.put(column, Long.parseLong(cell));
        } else {
            row.put(column, cell);
        }
    }

    private static void addNumber(ArrayNode figures, String cell) {
        if (isNumber(cell)) {
            figures.add(Long.parseLong(cell));
        } else {
            figures.add(cell);
        }
    }

    private static boolean isNumber(String cell) {
        return cell.matches("-?\\d{1,18}");
    }
}
