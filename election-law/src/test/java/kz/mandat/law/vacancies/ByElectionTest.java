package kz.mandat.law.vacancies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import kz.mandat.law.BadInput;
import kz.mandat.law.regime.Regimes;
import kz.mandat.law.vacancies.ByElection.CalledUntil;
import kz.mandat.law.vacancies.ByElection.HeldOn;
import kz.mandat.law.vacancies.ByElection.NoneInLastYear;
import kz.mandat.law.vacancies.ByElection.NotProvided;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByElectionTest {

    private static final LocalDate TERM = LocalDate.of(2028, 3, 29);

    @Test
    void for_the_mazhilis_the_election_is_called_within_three_months() {
        CalledUntil called =
                assertInstanceOf(
                        CalledUntil.class, of("mazhilis-2023", LocalDate.of(2024, 11, 30)));

        assertEquals(LocalDate.of(2025, 2, 28), called.latestCall());
        assertEquals("85(4)", called.step().article());
    }

    @Test
    void in_the_last_year_of_the_term_none_is_held() {
        assertInstanceOf(CalledUntil.class, of("mazhilis-2023", LocalDate.of(2027, 3, 28)));
        ByElection none = of("mazhilis-2023", LocalDate.of(2027, 3, 29));
        assertEquals("99(2)", assertInstanceOf(NoneInLastYear.class, none).step().article());
        ByElection local = of("maslikhat-region-2023", LocalDate.of(2027, 2, 1));
        assertEquals("113", assertInstanceOf(NoneInLastYear.class, local).step().article());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-10, 2024-03-31",
        "2024-01-31, 2024-03-31",
        "2024-02-01, 2024-10-27",
        "2024-08-28, 2024-10-27",
        "2024-08-29, 2025-03-30"
    })
    void for_a_maslikhat_it_is_the_next_last_sunday_of_march_or_october(
            LocalDate since, LocalDate day) {
        HeldOn held = assertInstanceOf(HeldOn.class, of("maslikhat-district-2023", since));

        assertEquals(day, held.votingDay());
        assertEquals("101(3-1)", held.step().article());
        assertTrue(held.step().interpretation());
    }

    @Test
    void for_akims_the_text_that_was_read_is_silent() {
        ByElection silent = of("akim-2023", LocalDate.of(2024, 1, 10));

        assertTrue(assertInstanceOf(NotProvided.class, silent).step().ground().unverified());
    }

    @Test
    void a_vacancy_after_the_term_is_bad_input() {
        assertThrows(BadInput.class, () -> of("mazhilis-2023", TERM));
    }

    private static ByElection of(String regime, LocalDate since) {
        return ByElection.of(Regimes.standard().byId(regime), since, TERM);
    }
}
