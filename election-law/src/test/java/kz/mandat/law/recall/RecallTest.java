package kz.mandat.law.recall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import kz.mandat.law.BadInput;
import kz.mandat.law.regime.Regime;
import kz.mandat.law.regime.Regimes;
import org.junit.jupiter.api.Test;

class RecallTest {

    private static final Regime REGIME = Regimes.standard().byId("recall-2022");

    @Test
    void one_third_of_the_voters_is_enough_and_one_fewer_is_not() {
        assertInstanceOf(RecallOutcome.Recalled.class, outcome(300, 100, 51));
        assertInstanceOf(RecallOutcome.NotHeld.class, outcome(300, 99, 99));
        assertInstanceOf(RecallOutcome.NotHeld.class, outcome(301, 100, 100));
        assertEquals("113-16(3)", outcome(300, 99, 99).steps().getFirst().article());
    }

    @Test
    void exactly_half_does_not_recall() {
        assertInstanceOf(RecallOutcome.Retained.class, outcome(300, 100, 50));
        assertEquals("113-16(4)", outcome(300, 100, 50).steps().getLast().article());
    }

    @Test
    void signatures_have_to_be_more_than_ten_percent() {
        assertFalse(RecallInitiative.signatures(REGIME, 1_000, 100).enough());
        assertTrue(RecallInitiative.signatures(REGIME, 1_000, 101).enough());
        assertEquals(101, RecallInitiative.signatures(REGIME, 1_009, 0).fewest());
        assertThrows(BadInput.class, () -> RecallInitiative.signatures(REGIME, 0, 1));
        assertThrows(BadInput.class, () -> RecallInitiative.signatures(REGIME, 10, -1));
    }

    @Test
    void the_first_and_the_last_year_and_the_year_after_a_vote_are_quiet() {
        LocalDate earlier = LocalDate.of(2025, 3, 1);
        assertFalse(mayStart(LocalDate.of(2024, 3, 18), null));
        assertTrue(mayStart(LocalDate.of(2024, 3, 19), null));
        assertTrue(mayStart(LocalDate.of(2027, 3, 18), null));
        assertFalse(mayStart(LocalDate.of(2027, 3, 19), null));
        assertFalse(mayStart(LocalDate.of(2026, 2, 28), earlier));
        assertTrue(mayStart(LocalDate.of(2026, 3, 1), earlier));
    }

    @Test
    void impossible_figures_are_refused() {
        assertThrows(BadInput.class, () -> new RecallVote(REGIME, 10, 11, 1));
        assertThrows(BadInput.class, () -> new RecallVote(REGIME, 10, 5, 6));
        assertThrows(BadInput.class, () -> new RecallVote(REGIME, 10, 5, -1));
        assertThrows(BadInput.class, () -> new RecallVote(REGIME, 0, 0, 0));
        Regime akim = Regimes.standard().byId("akim-2023");
        assertThrows(BadInput.class, () -> new RecallVote(akim, 10, 5, 1));
    }

    private static RecallOutcome outcome(long voters, long participants, long forRecall) {
        return new RecallVote(REGIME, voters, participants, forRecall).outcome();
    }

    private static boolean mayStart(
            LocalDate day, @org.jspecify.annotations.Nullable LocalDate earlier) {
        return RecallInitiative.mayStart(
                REGIME, LocalDate.of(2023, 3, 19), LocalDate.of(2028, 3, 19), earlier, day);
    }
}
