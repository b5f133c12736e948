package kz.mandat.registry.accreditation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.text.SafeCell;
import kz.mandat.registry.accreditation.ObserversRequest.Person;
import kz.mandat.registry.table.CsvTable.Line;
import org.jspecify.annotations.Nullable;

/** One row of a list of persons: the person, or what keeps it from being read as one. */
record PersonRow(long line, @Nullable Person person, List<FieldError> faults) {

    private static final DateTimeFormatter DOTTED =
            DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);

    static PersonRow of(List<PersonColumn> columns, Line line) {
        Map<PersonColumn, String> cells = new EnumMap<>(PersonColumn.class);
        for (int i = 0; i < Math.min(columns.size(), line.cells().size()); i++) {
            cells.put(columns.get(i), line.cells().get(i).strip());
        }
        List<FieldError> faults = new ArrayList<>(0);
        for (PersonColumn column : PersonColumn.values()) {
            cell(column, cells.getOrDefault(column, ""), faults);
        }
        Optional<LocalDate> born = date(cells.getOrDefault(PersonColumn.BORN_ON, ""));
        if (faults.isEmpty() && born.isEmpty()) {
            faults.add(
                    FieldError.of(
                            PersonColumn.BORN_ON.field(),
                            InputRule.WRONG_TYPE,
                            "2000-12-31, 31.12.2000"));
        }
        return faults.isEmpty()
                ? new PersonRow(line.number(), person(cells, born.get()), faults)
                : new PersonRow(line.number(), null, faults);
    }

    private static void cell(PersonColumn column, String text, List<FieldError> faults) {
        boolean isPhone = column == PersonColumn.CONTACT && text.matches("\\+[0-9 ()-]{6,20}");
        if (text.isEmpty() && column.isRequired()) {
            faults.add(FieldError.of(column.field(), InputRule.REQUIRED));
        } else if (text.length() > column.longest()) {
            faults.add(
                    FieldError.of(column.field(), InputRule.OUT_OF_RANGE, "1-" + column.longest()));
        } else if (!isPhone && SafeCell.runs(text)) {
            faults.add(FieldError.of(column.field(), InputRule.INVALID, "= + - @"));
        }
    }

    private static Person person(Map<PersonColumn, String> cells, LocalDate born) {
        return new Person(
                cells.getOrDefault(PersonColumn.DOCUMENT, ""),
                cells.getOrDefault(PersonColumn.SURNAME, ""),
                cells.getOrDefault(PersonColumn.GIVEN_NAME, ""),
                born,
                cells.get(PersonColumn.CONTACT));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(
                    text.indexOf('.') == 2 ? LocalDate.parse(text, DOTTED) : LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "PersonRow " + line;
    }
}
