package kz.mandat.registry.members;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.mandat.registry.testing.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowCheckTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 19);
    private static final Map<String, String> REGIONS =
            Map.of("750000000", "750000000", "KZ-75", "750000000");

    private static Map<Column, String> person(LocalDate born) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.IIN, People.iin(born, 10));
        cells.put(Column.SURNAME, "Тегі");
        cells.put(Column.GIVEN_NAME, "Аты");
        cells.put(Column.BORN_ON, born.toString());
        cells.put(Column.REGION, "KZ-75");
        return cells;
    }

    private static List<RowRule> broken(Map<Column, String> cells) {
        return new RowCheck(DAY, REGIONS)
                .check(ListRow.of(2, cells)).faults().stream().map(RowFault::rule).toList();
    }

    @Test
    void a_right_row_breaks_nothing() {
        assertEquals(List.of(), broken(person(LocalDate.of(1985, 1, 31))));
    }

    @Test
    void whoever_turns_eighteen_on_the_day_is_of_age_and_a_day_later_is_not() {
        assertEquals(List.of(), broken(person(LocalDate.of(2005, 3, 19))));
        assertEquals(List.of(RowRule.UNDER_AGE), broken(person(LocalDate.of(2005, 3, 20))));
    }

    @ParameterizedTest
    @CsvSource({
        "IIN, '', MISSING_FIELD",
        "IIN, 12345, IIN_FORMAT",
        "IIN, 000000000000, IIN_CHECKSUM",
        "SURNAME, '  ', MISSING_FIELD",
        "SURNAME, =cmd|x, FORMULA",
        "GIVEN_NAME, @SUM(A1), FORMULA",
        "GIVEN_NAME, -1+1, FORMULA",
        "CONTACT, +7+cmd, FORMULA",
        "BORN_ON, 1985-02-30, BIRTH_DATE",
        "BORN_ON, 30.02.1985, BIRTH_DATE",
        "BORN_ON, 1985-01-30, BIRTH_DATE_DIFFERS",
        "REGION, KZ-00, UNKNOWN_REGION"
    })
    void one_wrong_cell_breaks_one_rule(Column column, String cell, RowRule rule) {
        Map<Column, String> cells = person(LocalDate.of(1985, 1, 31));
        cells.put(column, cell);

        assertEquals(List.of(rule), broken(cells));
    }

    @Test
    void a_telephone_number_is_no_formula_and_a_dotted_date_is_a_date() {
        Map<Column, String> cells = person(LocalDate.of(1985, 1, 31));
        cells.put(Column.CONTACT, "+7 (701) 000-00-00");
        cells.put(Column.BORN_ON, "31.01.1985");

        assertEquals(List.of(), broken(cells));
    }

    @Test
    void a_text_without_end_is_refused() {
        Map<Column, String> cells = person(LocalDate.of(1985, 1, 31));
        cells.put(Column.SURNAME, "x".repeat(201));

        assertEquals(List.of(RowRule.TOO_LONG), broken(cells));
    }
}
