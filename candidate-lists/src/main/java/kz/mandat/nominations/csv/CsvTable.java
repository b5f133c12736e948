package kz.mandat.nominations.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;

/** A CSV file with a head line, read whole; a file that is no table is refused with its line. */
public final class CsvTable {

    private static final int MOST_ROWS = 10_000;

    private CsvTable() {}

    /** The rows of a file that has these columns, in any order, and no others. */
    public static List<CsvRow> read(String text, Set<String> columns) {
        return read(text, Columns.exactly(columns));
    }

    /** The rows of a file whose columns, in any order, are of these. */
    public static List<CsvRow> read(String text, Columns columns) {
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<CsvRow> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(separator(withoutMark))
                        .ofNamedCsvRecord(withoutMark)) {
            for (NamedCsvRecord row : reader) {
                requireColumns(row, columns);
                rows.add(new CsvRow(row.getStartingLineNumber(), row.getFieldsAsMap()));
                if (rows.size() > MOST_ROWS) {
                    throw refusal(row.getStartingLineNumber(), InputRule.OUT_OF_RANGE, MOST_ROWS);
                }
            }
        } catch (CsvParseException | java.io.IOException unreadable) {
            throw refusal(1, InputRule.INVALID, "CSV");
        }
        if (rows.isEmpty()) {
            throw refusal(1, InputRule.REQUIRED);
        }
        return rows;
    }

    /** Spreadsheets here save with a semicolon as often as with a comma: the head line tells. */
    private static char separator(String text) {
        int end = text.indexOf('\n');
        String head = end < 0 ? text : text.substring(0, end);
        return head.contains(";") ? ';' : ',';
    }

    private static void requireColumns(NamedCsvRecord row, Columns columns) {
        for (String column : columns.required()) {
            if (!row.getHeader().contains(column)) {
                throw ProblemException.invalid(FieldError.of(column, InputRule.REQUIRED).atLine(1));
            }
        }
        for (String column : row.getHeader()) {
            if (!columns.know(column)) {
                throw ProblemException.invalid(
                        FieldError.of(column, InputRule.UNKNOWN_FIELD).atLine(1));
            }
        }
        if (row.getFieldCount() != row.getHeader().size()) {
            throw refusal(row.getStartingLineNumber(), InputRule.INVALID, row.getFieldCount());
        }
    }

    private static ProblemException refusal(long line, InputRule rule, Object... figures) {
        return ProblemException.invalid(FieldError.of("body", rule, figures).atLine(line));
    }
}
