package kz.mandat.tally.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.Problem;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.problem.ProblemMappers;
import kz.mandat.platform.web.Ndjson.Line;
import org.jspecify.annotations.Nullable;

/**
 * Reads protocols from CSV in chunks: a header with the names of the form's fields, {@code
 * votes.id} for each list or candidate; several figures in one cell are set apart by semicolons. A
 * row becomes the same form as a line of JSON.
 */
final class CsvProtocols implements AutoCloseable {

    private static final Set<String> TEXTS =
            Set.of("contest", "station", "countStartedAt", "signedAt", "remarks");
    private static final String MEMBERS = "issuedByMember";
    private static final String SIGNATURES = "signatures";
    private static final String PAPER = "paperSaysSo";
    private static final String VOTES = "votes.";
    private static final int LONGEST_CELL = 16 * 1024;

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final ObjectMapper json;
    private final List<String> header;

    CsvProtocols(InputStream body, ObjectMapper json) {
        this.json = json;
        this.reader =
                CsvReader.builder()
                        .maxBufferSize(LONGEST_CELL * 16)
                        .skipEmptyLines(true)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(
                                new InputStreamReader(
                                        body,
                                        StandardCharsets.UTF_8
                                                .newDecoder()
                                                .onMalformedInput(CodingErrorAction.REPORT)));
        this.records = reader.iterator();
        this.header = header();
    }

    private List<String> header() {
        CsvRecord first = record();
        if (first == null) {
            throw ProblemException.invalid(FieldError.of("header", InputRule.REQUIRED));
        }
        List<String> names =
                first.getFields().stream().map(name -> name.replace("\uFEFF", "").strip()).toList();
        if (Set.copyOf(names).size() < names.size()) {
            throw ProblemException.invalid(FieldError.of("header", InputRule.DUPLICATE, names));
        }
        return names;
    }

    /** The next rows, at most so many; empty at the end. */
    List<Line<ProtocolForm>> next(int atMost) {
        List<Line<ProtocolForm>> chunk = new ArrayList<>(atMost);
        while (chunk.size() < atMost) {
            CsvRecord record = record();
            if (record == null) {
                break;
            }
            chunk.add(line(record));
        }
        return chunk;
    }

    private @Nullable CsvRecord record() {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException | java.io.UncheckedIOException malformed) {
            throw new ProblemException(
                    ProblemCode.MALFORMED_BODY, "The CSV cannot be read; is it UTF-8 and quoted?");
        }
    }

    private Line<ProtocolForm> line(CsvRecord record) {
        long number = record.getStartingLineNumber();
        if (record.getFieldCount() != header.size()) {
            FieldError fault =
                    FieldError.of("line", InputRule.OUT_OF_RANGE, header.size() + " cells");
            return new Line<>(
                    number,
                    null,
                    Problem.of(
                            ProblemCode.MALFORMED_BODY,
                            "The row has another number of cells than the header.",
                            List.of(fault)));
        }
        try {
            return new Line<>(number, json.treeToValue(row(record), ProtocolForm.class), null);
        } catch (JsonProcessingException unreadable) {
            return new Line<>(number, null, ProblemMappers.unreadable(unreadable));
        }
    }

    private ObjectNode row(CsvRecord record) {
        ObjectNode row = json.createObjectNode();
        for (int i = 0; i < header.size(); i++) {
            String cell = record.getField(i).strip();
            if (!cell.isEmpty()) {
                put(row, header.get(i), cell);
            }
        }
        return row;
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

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
