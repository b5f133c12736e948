package kz.mandat.law.districts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.mandat.law.BadInput;
import kz.mandat.law.Published;
import kz.mandat.law.districts.DistrictOutcome.Elected;
import kz.mandat.law.districts.DistrictOutcome.Extended;
import kz.mandat.law.districts.DistrictOutcome.NotProvided;
import kz.mandat.law.districts.DistrictOutcome.RepeatElections;
import kz.mandat.law.districts.DistrictOutcome.RepeatVoting;
import kz.mandat.law.regime.Regimes;
import org.junit.jupiter.api.Test;

class DistrictWinnerTest {

    private static final String MAZHILIS = "mazhilis-2023";
    private static final String MASLIKHAT = "maslikhat-district-2023";
    private static final String AKIM = "akim-2023";

    @Test
    void the_akim_votes_of_2023_have_the_published_winners() {
        for (Object each : Published.list(Published.file("akim-2023.json"), "districts")) {
            Map<?, ?> district = (Map<?, ?>) each;
            List<Candidate> candidates = new ArrayList<>();
            for (Object pair : Published.list(district, "candidates")) {
                List<?> one = (List<?>) pair;
                candidates.add(new Candidate((String) one.get(0), (Long) one.get(1)));
            }
            DistrictRace race =
                    new DistrictRace(
                            Regimes.standard().byId(AKIM),
                            candidates,
                            Published.whole(district, "against_all"));
            Elected elected = assertInstanceOf(Elected.class, DistrictWinner.of(race));
            assertEquals(Published.text(district, "elected"), elected.candidate());
        }
    }

    @Test
    void against_all_never_wins_and_never_annuls() {
        for (String regime : List.of(MAZHILIS, MASLIKHAT, AKIM)) {
            Elected elected =
                    assertInstanceOf(Elected.class, outcome(regime, 1_000, "a", 3, "b", 2));
            assertEquals("a", elected.candidate());
            assertEquals("against-all", elected.steps().getFirst().rule());
        }
    }

    @Test
    void the_order_of_the_candidates_does_not_matter() {
        assertEquals(outcome(MAZHILIS, 0, "a", 3, "b", 5), outcome(MAZHILIS, 0, "b", 5, "a", 3));
        assertEquals(
                outcome(MAZHILIS, 0, "a", 5, "b", 5, "c", 1),
                outcome(MAZHILIS, 0, "c", 1, "b", 5, "a", 5));
    }

    @Test
    void in_the_mazhilis_more_than_two_candidates_with_equals_vote_again_among_the_equals() {
        RepeatVoting again =
                assertInstanceOf(
                        RepeatVoting.class, outcome(MAZHILIS, 9, "a", 5, "b", 5, "c", 5, "d", 1));
        assertEquals(List.of("a", "b", "c"), again.candidates());
        assertEquals(Period.ofMonths(1), again.within());
        assertEquals("95(3)", again.steps().getLast().article());
    }

    @Test
    void in_the_mazhilis_two_candidates_with_equal_votes_lead_to_repeat_elections() {
        RepeatElections again =
                assertInstanceOf(RepeatElections.class, outcome(MAZHILIS, 0, "a", 5, "b", 5));
        assertEquals(Period.ofMonths(2), again.within());
        assertEquals("96(1)", again.steps().getLast().article());
    }

    @Test
    void in_a_maslikhat_the_two_with_most_votes_vote_again_if_there_were_more() {
        RepeatVoting again =
                assertInstanceOf(RepeatVoting.class, outcome(MASLIKHAT, 0, "a", 5, "b", 5, "c", 1));
        assertEquals(List.of("a", "b"), again.candidates());
        assertEquals("109-1(1)", again.steps().getLast().article());
    }

    @Test
    void in_a_maslikhat_other_ties_are_not_provided() {
        assertInstanceOf(NotProvided.class, outcome(MASLIKHAT, 0, "a", 5, "b", 5));
        assertInstanceOf(NotProvided.class, outcome(MASLIKHAT, 0, "a", 5, "b", 5, "c", 5));
    }

    @Test
    void a_tie_of_akims_leads_to_repeat_elections() {
        for (Object[] tie : new Object[][] {{"a", 5, "b", 5}, {"a", 5, "b", 5, "c", 1}}) {
            RepeatElections again = assertInstanceOf(RepeatElections.class, outcome(AKIM, 0, tie));
            assertEquals(Period.ofMonths(1), again.within());
            assertEquals("113-9(2)", again.steps().getLast().article());
        }
    }

    @Test
    void the_last_one_before_repeat_voting_is_elected_without_a_vote() {
        RepeatVoting again = (RepeatVoting) outcome(MAZHILIS, 0, "a", 5, "b", 5, "c", 5, "d", 1);
        assertEquals(
                List.of("b", "c"),
                assertInstanceOf(RepeatVoting.class, again.without(Set.of("a"))).candidates());
        assertEquals(
                "c", assertInstanceOf(Elected.class, again.without(Set.of("a", "b"))).candidate());
        assertInstanceOf(NotProvided.class, again.without(Set.of("a", "b", "c")));
    }

    @Test
    void too_few_candidates_put_the_election_off() {
        assertEquals(
                Period.ofMonths(2),
                assertInstanceOf(Extended.class, outcome(MAZHILIS, 0)).atMost());
        assertEquals(
                Period.ofMonths(2),
                assertInstanceOf(Extended.class, outcome(MASLIKHAT, 0, "a", 5)).atMost());
        assertEquals(
                Period.ofDays(15),
                assertInstanceOf(Extended.class, outcome(AKIM, 0, "a", 5)).atMost());
    }

    @Test
    void the_only_candidate_for_the_mazhilis_needs_a_vote() {
        assertEquals(
                "a", assertInstanceOf(Elected.class, outcome(MAZHILIS, 9, "a", 1)).candidate());
        NotProvided none = assertInstanceOf(NotProvided.class, outcome(MAZHILIS, 9, "a", 0));
        assertTrue(none.steps().getLast().interpretation());
    }

    @Test
    void what_cannot_be_a_race_is_refused() {
        assertThrows(BadInput.class, () -> outcome(MAZHILIS, -1, "a", 1));
        assertThrows(BadInput.class, () -> outcome(MAZHILIS, 0, "a", 1, "a", 2));
        assertThrows(BadInput.class, () -> outcome(MAZHILIS, 0, "a", -1));
        assertThrows(BadInput.class, () -> outcome("mazhilis-2007", 0, "a", 1));
    }

    private static DistrictOutcome outcome(String regime, long againstAll, Object... votes) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < votes.length; i += 2) {
            candidates.add(new Candidate((String) votes[i], (Integer) votes[i + 1]));
        }
        return DistrictWinner.of(
                new DistrictRace(Regimes.standard().byId(regime), candidates, againstAll));
    }
}
