package kz.mandat.registry.members;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.mandat.registry.personal.Iin;
import org.jspecify.annotations.Nullable;

/** Checks one row by itself on a day: fields, number, date of birth, age and region. */
final class RowCheck {

    private static final int ADULT = 18;
    private static final int LONGEST_TEXT = 200;
    private static final DateTimeFormatter DOTTED =
            DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final LocalDate day;
    private final Map<String, String> regions;

    /**
     * @param regions KATO by every code that a list may use
     */
    RowCheck(LocalDate day, Map<String, String> regions) {
        this.day = day;
        this.regions = Map.copyOf(regions);
    }

    CheckedRow check(ListRow row) {
        List<RowFault> faults = new ArrayList<>(0);
        if (row.tooShort() || row.tooLong()) {
            faults.add(RowFault.of(row.line(), null, RowRule.ROW_LENGTH));
        }
        for (Column column : Column.values()) {
            cell(row, column, faults);
        }
        @Nullable Iin iin = iin(row, faults);
        birthDate(row, iin, faults);
        @Nullable String region = region(row, faults);
        return new CheckedRow(row, iin, region, List.copyOf(faults));
    }

    private static void cell(ListRow row, Column column, List<RowFault> faults) {
        String text = row.text(column);
        if (row.formulas().contains(column) || isFormula(column, text)) {
            faults.add(RowFault.of(row.line(), column, RowRule.FORMULA));
        } else if (text.isEmpty() && column.isRequired()) {
            faults.add(RowFault.of(row.line(), column, RowRule.MISSING_FIELD));
        } else if (text.length() > LONGEST_TEXT) {
            faults.add(RowFault.of(row.line(), column, RowRule.TOO_LONG));
        }
    }

    /** A text that a spreadsheet would run; a telephone number may begin with its plus. */
    private static boolean isFormula(Column column, String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        boolean isPhone = column == Column.CONTACT && text.matches("\\+[0-9 ()-]{6,20}");
        return !isPhone && (first == '=' || first == '+' || first == '@' || first == '-');
    }

    private static @Nullable Iin iin(ListRow row, List<RowFault> faults) {
        String text = row.text(Column.IIN);
        if (text.isEmpty()) {
            return null;
        }
        if (!Iin.isTwelveDigits(text)) {
            faults.add(RowFault.of(row.line(), Column.IIN, RowRule.IIN_FORMAT));
            return null;
        }
        Optional<Iin> iin = Iin.parse(text);
        if (iin.isEmpty()) {
            faults.add(RowFault.of(row.line(), Column.IIN, RowRule.IIN_CHECKSUM));
        }
        return iin.orElse(null);
    }

    private void birthDate(ListRow row, @Nullable Iin iin, List<RowFault> faults) {
        String text = row.text(Column.BORN_ON);
        Optional<LocalDate> stated = date(text);
        if (!text.isEmpty() && stated.isEmpty()) {
            faults.add(RowFault.of(row.line(), Column.BORN_ON, RowRule.BIRTH_DATE));
        }
        if (stated.isPresent() && iin != null && !stated.get().equals(iin.birthDate())) {
            faults.add(RowFault.of(row.line(), Column.BORN_ON, RowRule.BIRTH_DATE_DIFFERS));
        }
        // PP art. 8(1): the number is proof; without one the stated date is.
        Optional<LocalDate> born = iin != null ? Optional.of(iin.birthDate()) : stated;
        if (born.isPresent() && born.get().plusYears(ADULT).isAfter(day)) {
            faults.add(RowFault.of(row.line(), Column.BORN_ON, RowRule.UNDER_AGE));
        }
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(
                    text.indexOf('.') == 2 ? LocalDate.parse(text, DOTTED) : LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private @Nullable String region(ListRow row, List<RowFault> faults) {
        String text = row.text(Column.REGION);
        @Nullable String region = regions.get(text);
        if (!text.isEmpty() && region == null) {
            faults.add(RowFault.of(row.line(), Column.REGION, RowRule.UNKNOWN_REGION));
        }
        return region;
    }
}
