package kz.mandat.nominations.csv;

import java.util.List;
import java.util.stream.Collectors;
import kz.mandat.platform.text.SafeCell;

/** Writes tables; a cell that a spreadsheet would take for a formula is guarded. */
public final class CsvText {

    private CsvText() {}

    public static String of(List<String> head, List<List<Object>> rows) {
        StringBuilder text = new StringBuilder("\uFEFF").append(String.join(",", head));
        for (List<Object> row : rows) {
            text.append("\r\n")
                    .append(row.stream().map(CsvText::cell).collect(Collectors.joining(",")));
        }
        return text.append("\r\n").toString();
    }

    private static String cell(Object value) {
        String cell = SafeCell.of(String.valueOf(value));
        return cell.matches("(?s).*[,;\"\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
