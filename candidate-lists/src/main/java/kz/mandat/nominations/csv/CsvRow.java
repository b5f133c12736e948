package kz.mandat.nominations.csv;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** One row with its line; a cell that cannot be read is refused with line and column. */
public record CsvRow(long line, Map<String, String> cells) {

    public String text(String column) {
        String cell = cells.getOrDefault(column, "").strip();
        if (cell.isEmpty()) {
            throw refusal(FieldError.of(column, InputRule.REQUIRED));
        }
        return cell;
    }

    public @Nullable String textOrNull(String column) {
        String cell = cells.getOrDefault(column, "").strip();
        return cell.isEmpty() ? null : cell;
    }

    /** A whole number of at least zero. */
    public long whole(String column) {
        String cell = text(column);
        if (!cell.matches("\\d{1,12}")) {
            throw refusal(FieldError.of(column, InputRule.WRONG_TYPE, "0-9"));
        }
        return Long.parseLong(cell);
    }

    /** A day as YYYY-MM-DD or as a spreadsheet counts days, from 30 December 1899. */
    public LocalDate day(String column) {
        try {
            String cell = text(column);
            return cell.matches("\\d{4,5}")
                    ? LocalDate.of(1899, 12, 30).plusDays(Long.parseLong(cell))
                    : LocalDate.parse(cell);
        } catch (DateTimeParseException unreadable) {
            throw refusal(FieldError.of(column, InputRule.WRONG_TYPE, "YYYY-MM-DD"));
        }
    }

    /** Yes or no; an empty cell is no. */
    public boolean yes(String column) {
        String cell = textOrNull(column);
        if (cell == null || cell.equals("false") || cell.equals("0")) {
            return false;
        }
        if (cell.equals("true") || cell.equals("1")) {
            return true;
        }
        throw refusal(FieldError.of(column, InputRule.WRONG_TYPE, "true|false"));
    }

    public ProblemException refusal(FieldError error) {
        return ProblemException.invalid(error.atLine(line));
    }
}
