package kz.mandat.law.seats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import kz.mandat.law.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What cannot be an election is one clear error, never a wrong number. */
class BadElectionTest {

    @Test
    void negative_votes_are_refused() {
        assertBad("votes", () -> Elections.list("a", -1, null));
    }

    @Test
    void a_negative_number_against_all_is_refused() {
        assertBad("againstAll", () -> election(10, -1, Elections.lists("a", 1)));
    }

    @Test
    void a_sum_beyond_the_long_range_is_refused() {
        List<ListVotes> lists = Elections.lists("a", Long.MAX_VALUE, "b", 1);
        assertBad("votes", () -> election(10, 0, lists));
        assertBad("votes", () -> election(10, 1, Elections.lists("a", Long.MAX_VALUE)));
    }

    @Test
    void the_largest_sum_is_accepted() {
        List<ListVotes> lists = Elections.lists("a", Long.MAX_VALUE - 1);
        assertEquals(Long.MAX_VALUE, election(10, 1, lists).base());
    }

    @Test
    void duplicate_ids_are_refused() {
        assertBad("id", () -> election(10, 0, Elections.lists("a", 1, "a", 2)));
    }

    @Test
    void an_empty_id_is_refused() {
        assertBad("id", () -> Elections.list(" ", 1, null));
    }

    @Test
    void against_all_is_refused_as_a_list() {
        assertBad("id", () -> Elections.list("against-all", 1, null));
    }

    @Test
    void no_lists_are_refused() {
        assertBad("lists", () -> election(10, 0, List.of()));
    }

    @Test
    void zero_seats_and_a_million_seats_are_refused() {
        assertBad("seats", () -> election(0, 0, Elections.lists("a", 1)));
        assertBad("seats", () -> election(-3, 0, Elections.lists("a", 1)));
        assertBad("seats", () -> election(1_000_000, 0, Elections.lists("a", 1)));
        assertEquals(10_000, election(10_000, 0, Elections.lists("a", 1)).seats());
        assertEquals(1, election(1, 0, Elections.lists("a", 1)).seats());
    }

    @Test
    void a_regime_without_lists_is_refused() {
        List<ListVotes> lists = Elections.lists("a", 1);
        assertBad("regime", () -> new ListElection(Elections.regime("akim-2023"), 1, 0, lists));
    }

    @Test
    void a_maslikhat_needs_its_number_of_seats() {
        List<ListVotes> lists = Elections.lists("a", 1);
        assertBad(
                "seats",
                () -> ListElection.of(Elections.regime("maslikhat-region-2023"), 0, lists));
    }

    private static ListElection election(int seats, long againstAll, List<ListVotes> lists) {
        return new ListElection(Elections.regime("mazhilis-2023"), seats, againstAll, lists);
    }

    private static void assertBad(String field, Executable action) {
        assertEquals(field, assertThrows(BadInput.class, action).field());
    }
}
