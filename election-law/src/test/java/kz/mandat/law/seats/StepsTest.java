package kz.mandat.law.seats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.NoSuchElementException;
import kz.mandat.law.Step;
import kz.mandat.law.seats.ListAllocation.Allocated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The steps word for word: which rule, in which order, with which figures. */
class StepsTest {

    @Test
    void the_usual_case_goes_from_base_to_remainders() {
        // Quotas with 5 seats: 2.5, 1.5, 1; the earlier of two equal remainders has the advantage
        ListElection election =
                new ListElection(
                        Elections.regime("mazhilis-2023"),
                        5,
                        4,
                        List.of(
                                Elections.list("a", 50, "2023-02-02T10:00:00+06:00"),
                                Elections.list("b", 30, "2023-02-01T10:00:00+06:00"),
                                Elections.list("c", 20, null),
                                Elections.list("d", 1, null)));
        assertSteps(
                election,
                "base {lists=101, againstAll=4, base=105}",
                "threshold {list=a, votes=50, base=105, share=10/21, threshold=1/20, admitted=true}",
                "threshold {list=b, votes=30, base=105, share=2/7, threshold=1/20, admitted=true}",
                "threshold {list=c, votes=20, base=105, share=4/21, threshold=1/20, admitted=true}",
                "threshold {list=d, votes=1, base=105, share=1/105, threshold=1/20, admitted=false}",
                "quotient {votes=100, seats=5, quotient=20/1}",
                "whole-part {list=a, votes=50, seats=5, dividend=100, quota=5/2, whole=2, remainder=1/2}",
                "whole-part {list=b, votes=30, seats=5, dividend=100, quota=3/2, whole=1, remainder=1/2}",
                "whole-part {list=c, votes=20, seats=5, dividend=100, quota=1/1, whole=1, remainder=0/1}",
                "left-over {given=4, seats=5, left=1}",
                "earlier-registered {list=b, remainder=1/2, others=a, registeredAt=2023-02-01T10:00+06:00, seat=2}",
                "total {seats=5}");
    }

    @Test
    void larger_remainders_come_before_those_that_tie() {
        // Quotas with 4 seats: 1.8, 1.1, 1.1; one mandate for 0.8, none is left to tie for
        assertSteps(
                election("mazhilis-2023", 4, "a", 18, "b", 11, "c", 11),
                "base {lists=40, againstAll=0, base=40}",
                "threshold {list=a, votes=18, base=40, share=9/20, threshold=1/20, admitted=true}",
                "threshold {list=b, votes=11, base=40, share=11/40, threshold=1/20, admitted=true}",
                "threshold {list=c, votes=11, base=40, share=11/40, threshold=1/20, admitted=true}",
                "quotient {votes=40, seats=4, quotient=10/1}",
                "whole-part {list=a, votes=18, seats=4, dividend=40, quota=9/5, whole=1, remainder=4/5}",
                "whole-part {list=b, votes=11, seats=4, dividend=40, quota=11/10, whole=1, remainder=1/10}",
                "whole-part {list=c, votes=11, seats=4, dividend=40, quota=11/10, whole=1, remainder=1/10}",
                "left-over {given=3, seats=4, left=1}",
                "largest-remainder {list=a, remainder=4/5, place=1, left=1, seat=2}",
                "total {seats=4}");
    }

    @Test
    void a_tie_that_the_law_leaves_open_ends_the_steps() {
        // Quotas with 5 seats: 2.75, 1.125, 1.125; two left: one for 0.75, one between the equals
        assertSteps(
                election("mazhilis-2023", 5, "a", 22, "c", 9, "b", 9),
                "base {lists=40, againstAll=0, base=40}",
                "threshold {list=a, votes=22, base=40, share=11/20, threshold=1/20, admitted=true}",
                "threshold {list=c, votes=9, base=40, share=9/40, threshold=1/20, admitted=true}",
                "threshold {list=b, votes=9, base=40, share=9/40, threshold=1/20, admitted=true}",
                "quotient {votes=40, seats=5, quotient=8/1}",
                "whole-part {list=a, votes=22, seats=5, dividend=40, quota=11/4, whole=2, remainder=3/4}",
                "whole-part {list=c, votes=9, seats=5, dividend=40, quota=9/8, whole=1, remainder=1/8}",
                "whole-part {list=b, votes=9, seats=5, dividend=40, quota=9/8, whole=1, remainder=1/8}",
                "left-over {given=4, seats=5, left=1}",
                "largest-remainder {list=a, remainder=3/4, place=1, left=1, seat=3}",
                "total {seats=5}");
        ListElection open = election("mazhilis-2023", 6, "a", 22, "c", 9, "b", 9);
        List<String> steps = steps(open);
        assertEquals("left-over {given=5, seats=6, left=1}", steps.get(8));
        assertEquals(
                "equal-remainders-registration-unknown {remainder=7/20, lists=b, c, left=1}",
                steps.get(9));
    }

    @Test
    void without_a_remainder_nothing_is_left_over() {
        List<String> steps = steps(election("mazhilis-2023", 5, "a", 60, "b", 40));
        assertEquals("total {seats=5}", steps.getLast());
        assertFalse(steps.stream().anyMatch(step -> step.startsWith("left-over")));
    }

    @Test
    void one_list_above_the_threshold_admits_the_next() {
        assertSteps(
                election("kurultai-2026", 145, "a", 1000, "b", 20, "c", 10),
                "base {lists=1030, againstAll=0, base=1030}",
                "threshold {list=a, votes=1000, base=1030, share=100/103, threshold=1/20, admitted=true}",
                "threshold {list=b, votes=20, base=1030, share=2/103, threshold=1/20, admitted=false}",
                "threshold {list=c, votes=10, base=1030, share=1/103, threshold=1/20, admitted=false}",
                "next-list {above=a, list=b, votes=20}",
                "quotient {votes=1020, seats=145, quotient=204/29}",
                "whole-part {list=a, votes=1000, seats=145, dividend=1020, quota=7250/51, whole=142, remainder=8/51}",
                "coefficient {list=b, votes=20, seats=145, dividend=1020, coefficient=7/10, quota=203/102, whole=1}",
                "minimum {list=b, whole=1, minimum=2}",
                "rest-to-list-above {list=a, left=1, given=143}",
                "total {seats=145}");
    }

    @Test
    void the_minimum_is_mentioned_only_where_it_matters() {
        // 30 x 145 / 1030 x 0.7 = 2.95...: exactly the minimum by itself
        List<String> steps = steps(election("kurultai-2026", 145, "a", 1000, "b", 30, "c", 10));
        assertFalse(steps.stream().anyMatch(step -> step.startsWith("minimum")));
    }

    @Test
    void where_nothing_is_left_for_the_list_above_nothing_is_said_to_be_left() {
        // 36 x 60 / 3636: the whole parts and the minimum of one are all there is
        List<String> steps = steps(election("maslikhat-region-2023", 10, "a", 90, "b", 0));
        assertEquals(
                "gives-way {list=a, whole=10, minimum=1, seats=10, given=9}",
                steps.get(steps.size() - 2));
        List<String> exact = steps(election("maslikhat-region-2023", 10, "a", 97, "b", 4));
        assertEquals("minimum {list=b, whole=0, minimum=1}", exact.get(exact.size() - 2));
    }

    @Test
    void a_mandate_that_a_list_does_not_have_has_no_reason() {
        Allocated result = (Allocated) ListSeats.allocate(Elections.mazhilis2023());
        assertThrows(NoSuchElementException.class, () -> SeatReasons.why(result, "osdp", 0));
        assertThrows(NoSuchElementException.class, () -> SeatReasons.why(result, "osdp", 5));
        assertEquals("seat-by-whole-part", SeatReasons.why(result, "osdp", 1).rule());
        Allocated alone = (Allocated) ListSeats.allocate(election("mazhilis-2023", 5, "a", 7));
        assertEquals("sole-list", SeatReasons.why(alone, "a", 5).rule());
    }

    @Test
    void outcomes_differ_if_other_lists_share_what_is_left() {
        SeatCount one = SeatCount.of(election("mazhilis-2023", 4, "a", 33, "b", 33, "c", 34));
        SeatCount same = SeatCount.of(election("mazhilis-2023", 4, "a", 66, "b", 66, "c", 68));
        SeatCount other = SeatCount.of(election("mazhilis-2023", 4, "a", 30, "b", 35, "c", 35));
        SeatCount tie = SeatCount.of(election("mazhilis-2023", 3, "a", 50, "b", 50, "c", 5));
        SeatCount otherTie = SeatCount.of(election("mazhilis-2023", 3, "a", 50, "b", 5, "c", 50));
        assertEquals(true, one.sameOutcome(same));
        assertEquals(false, one.sameOutcome(other));
        assertEquals(Gap.EQUAL_REMAINDERS_REGISTRATION_UNKNOWN, tie.gap());
        assertEquals(true, tie.sameOutcome(tie));
        assertEquals(false, tie.sameOutcome(otherTie));
        assertEquals(1, tie.certainSeats(0));
        assertEquals(0, tie.certainSeats(2));
    }

    @Test
    void a_tie_of_two_is_another_outcome_than_a_tie_of_three() {
        SeatCount two = SeatCount.of(election("mazhilis-2023", 1, "a", 2, "b", 2, "c", 1));
        SeatCount three = SeatCount.of(election("mazhilis-2023", 1, "a", 1, "b", 1, "c", 1));
        assertEquals(two.gap(), three.gap());
        assertFalse(two.sameOutcome(three));
        assertArrayEquals(new int[] {1, 0, 0}, two.possibleSeats());
    }

    @Test
    void what_is_decided_before_a_tie_is_given_and_the_rest_stays_open() {
        // Quotas 1.8, 1.6, 1.6: two left, one for 0.8, one between the equals
        List<String> steps = steps(election("mazhilis-2023", 5, "a", 18, "b", 16, "c", 16));
        assertEquals(
                List.of(
                        "largest-remainder {list=a, remainder=4/5, place=1, left=2, seat=2}",
                        "equal-remainders-registration-unknown {remainder=3/5, lists=b, c, left=1}"),
                steps.subList(steps.size() - 2, steps.size()));
    }

    @Test
    void equal_remainders_that_are_all_served_stand_in_the_order_of_registration() {
        assertEquals(List.of("b", "a"), served("2023-02-02T10:00:00Z", "2023-02-01T10:00:00Z"));
        assertEquals(List.of("a", "b"), served("2023-02-01T10:00:00Z", "2023-02-02T10:00:00Z"));
        assertEquals(List.of("a", "b"), served("2023-02-01T10:00:00Z", "2023-02-01T10:00:00Z"));
        assertEquals(List.of("a", "b"), served(null, null));
        assertEquals(List.of("b", "a"), served(null, "2023-02-01T10:00:00Z"));
        assertEquals(List.of("a", "b"), served("2023-02-01T10:00:00Z", null));
    }

    @Test
    void the_sentence_says_on_which_side_of_the_threshold_a_list_is() {
        List<Step> steps = ListSeats.allocate(Elections.mazhilis2023()).steps();
        assertTrue(steps.get(6).text().en().endsWith("the list takes part in the distribution."));
        assertTrue(
                steps.get(7)
                        .text()
                        .en()
                        .endsWith("the list does not take part in the distribution."));
    }

    /**
     * The order in which two lists with equal remainders are served, for both orders of the input.
     */
    private static List<String> served(@Nullable String a, @Nullable String b) {
        // Quotas 1.75, 1.75, 0.5: two left for the two of 0.75
        List<ListVotes> lists =
                List.of(
                        Elections.list("a", 7, a),
                        Elections.list("b", 7, b),
                        Elections.list("c", 2, null));
        List<String> served = served(lists);
        assertEquals(served, served(lists.reversed()));
        return served;
    }

    private static List<String> served(List<ListVotes> lists) {
        ListElection election = new ListElection(Elections.regime("mazhilis-2023"), 4, 0, lists);
        return ListSeats.allocate(election).steps().stream()
                .filter(step -> step.rule().equals("largest-remainder"))
                .map(step -> step.figures().word("list"))
                .toList();
    }

    private static ListElection election(String regime, int seats, Object... lists) {
        return new ListElection(Elections.regime(regime), seats, 0, Elections.lists(lists));
    }

    private static void assertSteps(ListElection election, String... expected) {
        assertEquals(List.of(expected), steps(election));
    }

    private static List<String> steps(ListElection election) {
        return ListSeats.allocate(election).steps().stream().map(StepsTest::words).toList();
    }

    private static String words(Step step) {
        return step.rule() + " " + step.figures().plain();
    }
}
