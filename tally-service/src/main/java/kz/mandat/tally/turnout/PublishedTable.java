package kz.mandat.tally.turnout;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;

/**
 * A table of published turnout: the column {@code iso_3166_2} and one column {@code pct_HH_MM} an
 * hour, percentages with at most two decimals, an empty cell where none was printed.
 */
public record PublishedTable(Map<String, SortedMap<LocalTime, Optional<Long>>> shares) {

    private static final Pattern HOUR = Pattern.compile("pct_(\\d\\d)_(\\d\\d)");
    private static final Pattern CODE = Pattern.compile("KZ(-\\d\\d)?");
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");
    private static final BigDecimal WHOLE = new BigDecimal(100);

    /** Refuses a table that cannot be read whole, with the line and the column at fault. */
    public static PublishedTable read(String csv) {
        List<CsvRecord> lines = lines(csv);
        if (lines.isEmpty()) {
            throw fault(1, "iso_3166_2", InputRule.REQUIRED, "iso_3166_2");
        }
        List<LocalTime> hours = hours(lines.getFirst());
        Map<String, SortedMap<LocalTime, Optional<Long>>> shares = new TreeMap<>();
        for (CsvRecord line : lines.subList(1, lines.size())) {
            String iso = line.getField(0).strip();
            if (!CODE.matcher(iso).matches() || shares.containsKey(iso)) {
                throw fault(line.getStartingLineNumber(), "iso_3166_2", InputRule.INVALID, iso);
            }
            shares.put(iso, day(line, hours));
        }
        return new PublishedTable(shares);
    }

    private static List<CsvRecord> lines(String csv) {
        try (CsvReader<CsvRecord> records =
                CsvReader.builder()
                        .skipEmptyLines(true)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(csv)) {
            return records.stream().toList();
        } catch (CsvParseException malformed) {
            throw fault(1, "body", InputRule.INVALID, "CSV");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<LocalTime> hours(CsvRecord header) {
        List<LocalTime> hours = new ArrayList<>();
        for (String column : header.getFields().subList(1, header.getFieldCount())) {
            Matcher hour = HOUR.matcher(column.strip());
            try {
                if (!hour.matches()) {
                    throw new DateTimeException(column);
                }
                hours.add(
                        LocalTime.of(
                                Integer.parseInt(hour.group(1)), Integer.parseInt(hour.group(2))));
            } catch (DateTimeException none) {
                throw fault(1, "header", InputRule.INVALID, column);
            }
        }
        return hours;
    }

    private static SortedMap<LocalTime, Optional<Long>> day(CsvRecord line, List<LocalTime> hours) {
        if (line.getFieldCount() != hours.size() + 1) {
            throw fault(
                    line.getStartingLineNumber(), "line", InputRule.OUT_OF_RANGE, hours.size() + 1);
        }
        SortedMap<LocalTime, Optional<Long>> day = new TreeMap<>();
        for (int i = 0; i < hours.size(); i++) {
            day.put(hours.get(i), share(line, line.getField(i + 1).strip()));
        }
        return day;
    }

    private static Optional<Long> share(CsvRecord line, String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (!PERCENT.matcher(cell).matches() || new BigDecimal(cell).compareTo(WHOLE) > 0) {
            throw fault(line.getStartingLineNumber(), "pct", InputRule.INVALID, cell);
        }
        return Optional.of(new BigDecimal(cell).movePointRight(2).longValueExact());
    }

    private static ProblemException fault(
            long line, String field, InputRule rule, Object... figures) {
        return ProblemException.invalid(FieldError.of(field, rule, figures).atLine(line));
    }
}
