package kz.mandat.registry.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import kz.mandat.registry.testing.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IinTest {

    @Test
    void a_right_number_tells_the_date_of_birth_in_its_century() {
        String twentieth = People.iin(LocalDate.of(1985, 1, 31), 100);
        String twentyFirst = People.iin(LocalDate.of(2005, 12, 1), 100);

        assertEquals(LocalDate.of(1985, 1, 31), Iin.parse(twentieth).orElseThrow().birthDate());
        assertEquals(LocalDate.of(2005, 12, 1), Iin.parse(twentyFirst).orElseThrow().birthDate());
    }

    @Test
    void every_other_check_digit_is_refused() {
        for (int serial = 0; serial < 500; serial++) {
            String right = People.iin(LocalDate.of(1985, 1, 31), serial);
            for (int digit = 0; digit < 10; digit++) {
                String number = right.substring(0, 11) + digit;
                assertEquals(number.equals(right), Iin.parse(number).isPresent(), number);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "85013130020", "8501313002000", "85013130020a", "٨٥٠١٣١٣٠٠٢٠٠", " "})
    void what_is_not_twelve_digits_is_no_number(String text) {
        assertFalse(Iin.isTwelveDigits(text));
        assertTrue(Iin.parse(text).isEmpty());
    }

    @Test
    void a_day_that_is_not_in_the_calendar_is_refused() {
        for (int digit = 0; digit < 10; digit++) {
            assertTrue(Iin.parse("85023030020" + digit).isEmpty());
        }
    }

    @Test
    void a_number_does_not_print_itself() {
        String right = People.iin(LocalDate.of(1985, 1, 31), 300);

        assertFalse(Iin.parse(right).toString().contains(right));
    }
}
