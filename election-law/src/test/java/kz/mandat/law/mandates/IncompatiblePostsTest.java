package kz.mandat.law.mandates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import kz.mandat.law.Step;
import kz.mandat.law.regime.Regimes;
import org.junit.jupiter.api.Test;

class IncompatiblePostsTest {

    @Test
    void the_statement_is_due_within_seven_days() {
        LocalDate received = LocalDate.of(2023, 3, 28);

        assertEquals(LocalDate.of(2023, 4, 4), IncompatiblePosts.lastDay(received));
    }

    @Test
    void that_the_term_runs_from_the_mandate_is_marked_as_a_reading() {
        Step step =
                IncompatiblePosts.step(
                        Regimes.standard().byId("mazhilis-2023"), LocalDate.of(2023, 3, 28));

        assertEquals("45", step.article());
        assertTrue(step.interpretation());
        assertTrue(step.text().en().contains("2023-04-04"));
    }
}
