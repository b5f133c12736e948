package kz.mandat.law.seats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import kz.mandat.law.Fraction;
import kz.mandat.law.Names;
import kz.mandat.law.Step;
import kz.mandat.law.seats.ListAllocation.Allocated;
import kz.mandat.law.seats.ListAllocation.NotProvidedByLaw;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One worked example for each rule that is not the usual one. */
class SpecialRulesTest {

    @Test
    void a_list_at_exactly_five_percent_takes_part() {
        assertSeats(election("mazhilis-2023", 20, 0, "a", 95, "b", 5), 19, 1);
    }

    @Test
    void a_list_one_vote_below_five_percent_does_not_take_part() {
        ListElection election =
                election("mazhilis-2023", 20, 0, "a", 6_000_000, "b", 3_500_001, "c", 499_999);
        Allocated result = allocated(election);
        assertFalse(result.list("c").admitted());
        assertEquals(Fraction.ZERO, result.list("c").remainder());
        assertEquals(0, result.list("c").whole());
    }

    @Test
    void against_all_enters_the_base_and_lowers_every_share() {
        assertTrue(
                allocated(election("mazhilis-2023", 11, 0, "a", 60, "b", 35, "c", 5))
                        .list("c")
                        .admitted());
        assertFalse(
                allocated(election("mazhilis-2023", 11, 1, "a", 60, "b", 35, "c", 5))
                        .list("c")
                        .admitted());
    }

    @Test
    void the_next_list_is_admitted_with_coefficient_and_the_rest_goes_to_the_list_above() {
        // 900 + 40 = 940; 40 x 98 / 940 x 0.7 = 2.91...
        Allocated result =
                allocated(election("mazhilis-2009", 98, 0, "a", 900, "b", 40, "c", 35, "d", 25));
        assertArrayEquals(new int[] {96, 2, 0, 0}, seats(result));
        assertEquals(Fraction.of(940, 98), result.quotient());
        assertEquals(Fraction.of(40 * 98 * 7 - 2 * 9400, 9400), result.list("b").remainder());
        assertTrue(result.list("b").admitted());
        assertRules(result, "next-list", "coefficient", "rest-to-list-above");
    }

    @Test
    void the_next_list_with_more_than_the_minimum_keeps_its_whole_part() {
        // 49 x 69 / 1049 x 0.7 = 2.25...; in a body of 145: 49 x 145 / 1049 x 0.7 = 4.74...
        ListElection election =
                election("kurultai-2026", 145, 0, "a", 1000, "b", 49, "c", 48, "d", 10);
        assertSeats(election, 141, 4, 0, 0);
        assertFalse(rules(allocated(election)).contains("minimum"));
    }

    @Test
    void the_next_list_has_at_least_two_in_the_mazhilis_and_one_in_a_maslikhat() {
        assertSeats(election("mazhilis-2023", 69, 0, "a", 1000, "b", 20, "c", 10), 67, 2, 0);
        assertSeats(
                election("maslikhat-region-2023", 21, 0, "a", 1000, "b", 20, "c", 10), 20, 1, 0);
    }

    @Test
    void the_list_above_gives_way_to_the_guaranteed_minimum() {
        ListElection election = election("mazhilis-2023", 69, 0, "a", 950_000, "b", 10_000);
        Allocated result = allocated(election);
        assertArrayEquals(new int[] {67, 2}, seats(result));
        assertEquals(68, result.list("a").whole());
        assertReading(result, "gives-way");
    }

    @Test
    void a_minimum_above_all_seats_is_not_provided() {
        assertGap(Gap.MINIMUM_ABOVE_ALL_SEATS, election("mazhilis-2023", 1, 0, "a", 99, "b", 1));
        assertSeats(election("mazhilis-2023", 2, 0, "a", 99, "b", 1), 0, 2);
    }

    @Test
    void a_single_list_on_the_ballot_takes_all() {
        Allocated result = allocated(election("mazhilis-2023", 69, 40, "a", 60));
        assertArrayEquals(new int[] {69}, seats(result));
        assertEquals(Fraction.of(60, 69), result.quotient());
        assertReading(result, "sole-list");
    }

    @Test
    void until_2009_the_only_list_above_takes_all() {
        for (String regime : List.of("mazhilis-2004", "mazhilis-2007")) {
            Allocated result = allocated(election(regime, 98, 0, "a", 88, "b", 6, "c", 6));
            assertArrayEquals(new int[] {98, 0, 0}, seats(result));
            assertFalse(result.list("b").admitted());
            assertReading(result, "one-list-takes-all");
        }
    }

    @Test
    void lists_that_share_the_next_place_leave_the_law_silent() {
        NotProvidedByLaw none =
                assertGap(
                        Gap.NEXT_PLACE_SHARED,
                        election("mazhilis-2023", 69, 0, "a", 960, "b", 20, "c", 20, "d", 19));
        Step last = none.steps().getLast();
        assertTrue(last.interpretation());
        assertEquals("b, c", last.figures().word("lists"));
        assertEquals(20, last.figures().whole("votes"));
        assertNull(none.quotient());
        assertNull(none.lists().getFirst().whole());
        assertTrue(none.lists().getFirst().admitted());
        assertFalse(none.lists().get(1).admitted());
    }

    @Test
    void no_list_above_the_threshold_leaves_the_law_silent() {
        NotProvidedByLaw none =
                assertGap(
                        Gap.NO_LIST_REACHES_THE_THRESHOLD,
                        election("mazhilis-2023", 69, 97, "a", 2, "b", 1));
        assertEquals(2, none.steps().getLast().figures().whole("largest"));
        assertTrue(none.reason(Names.IDS).en().contains("does not provide"));
    }

    @Test
    void no_votes_at_all_leave_the_law_silent() {
        NotProvidedByLaw none = assertGap(Gap.NO_VOTES, election("mazhilis-2023", 69, 0, "a", 0));
        assertNull(none.lists().getFirst().share());
        assertTrue(none.steps().getLast().interpretation());
    }

    @Test
    void votes_against_all_only_are_not_the_absence_of_votes() {
        assertGap(Gap.NO_LIST_REACHES_THE_THRESHOLD, election("mazhilis-2023", 69, 5, "a", 0));
    }

    @Test
    void of_equal_remainders_the_list_registered_earlier_has_the_advantage() {
        Allocated result =
                allocated(
                        tied(
                                "2023-02-02T10:00:00+06:00",
                                // The same day, but 30 minutes earlier by the sun
                                "2023-02-02T08:30:00+05:00"));
        assertArrayEquals(new int[] {1, 2}, seats(result));
        Step step =
                result.steps().stream()
                        .filter(one -> one.rule().equals("earlier-registered"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("b", step.figures().word("list"));
        assertEquals("a", step.figures().word("others"));
        assertEquals(2, step.figures().whole("seat"));
        assertEquals("97-1(4)", step.article());
    }

    @Test
    void equal_remainders_and_equal_registration_leave_the_law_silent() {
        NotProvidedByLaw none =
                assertGap(
                        Gap.EQUAL_REMAINDERS_REGISTERED_TOGETHER,
                        tied("2023-02-02T10:00:00+06:00", "2023-02-02T09:00:00+05:00"));
        assertEquals(Fraction.of(100, 3), none.quotient());
        assertEquals(1, none.lists().getFirst().whole());
        assertEquals(Fraction.of(1, 2), none.lists().getFirst().remainder());
        assertEquals(1, none.steps().getLast().figures().whole("left"));
    }

    @Test
    void equal_remainders_without_times_of_registration_are_not_decided() {
        assertGap(Gap.EQUAL_REMAINDERS_REGISTRATION_UNKNOWN, tied(null, null));
        assertGap(
                Gap.EQUAL_REMAINDERS_REGISTRATION_UNKNOWN, tied("2023-02-02T10:00:00+06:00", null));
    }

    @Test
    void times_of_registration_matter_only_among_those_that_share_the_cut() {
        // Quotas 2.5, 1.25, 1.25: the larger remainder is decided, the two others tie for nothing
        assertSeats(election("mazhilis-2023", 5, 0, "a", 50, "b", 25, "c", 25), 3, 1, 1);
        // Quotas 1.5, 1.5, 1.5, 0.5 and two places for four: the earliest two
        ListElection four =
                new ListElection(
                        Elections.regime("mazhilis-2023"),
                        5,
                        0,
                        List.of(
                                Elections.list("a", 30, "2023-02-04T10:00:00+06:00"),
                                Elections.list("b", 30, "2023-02-03T10:00:00+06:00"),
                                Elections.list("c", 30, "2023-02-02T10:00:00+06:00"),
                                Elections.list("d", 10, "2023-02-01T10:00:00+06:00")));
        assertArrayEquals(new int[] {1, 1, 2, 1}, seats(allocated(four)));
    }

    @Test
    void fewer_names_than_seats_are_reported() {
        Allocated result = allocated(Elections.mazhilis2023());
        List<Shortfall> shortfalls =
                Shortfall.of(result, Map.of("amanat", 39, "auyl", 8, "osdp", 19));
        assertEquals(1, shortfalls.size());
        assertEquals("amanat", shortfalls.getFirst().list());
        assertEquals(39, shortfalls.getFirst().names());
        assertEquals(40, shortfalls.getFirst().seats());
        assertTrue(shortfalls.getFirst().step().interpretation());
        assertEquals(1, shortfalls.getFirst().step().figures().whole("vacant"));
    }

    @Test
    void votes_of_the_size_of_longs_are_counted_exactly() {
        long huge = Long.MAX_VALUE / 2;
        assertSeats(election("mazhilis-2023", 9_999, 0, "a", huge, "b", huge / 2), 6_666, 3_333);
        assertSeats(election("mazhilis-2023", 69, 0, "a", huge, "b", 10), 67, 2);
    }

    @Test
    void each_seat_can_be_followed_to_its_reason() {
        Allocated result = allocated(Elections.mazhilis2023());
        Step seventh = SeatReasons.why(result, "auyl", 7);
        assertEquals("seat-by-whole-part", seventh.rule());
        assertEquals(5_971_719, seventh.figures().whole("dividend"));
        assertEquals(Fraction.of(7L * 5_971_719, 69), seventh.figures().fraction("needed"));
        assertEquals("largest-remainder", SeatReasons.why(result, "amanat", 40).rule());
        Allocated special =
                allocated(election("mazhilis-2009", 98, 0, "a", 900, "b", 40, "c", 35, "d", 25));
        assertEquals("coefficient", SeatReasons.why(special, "b", 2).rule());
        assertEquals("rest-to-list-above", SeatReasons.why(special, "a", 96).rule());
        assertEquals("seat-by-whole-part", SeatReasons.why(special, "a", 93).rule());
        Allocated minimum =
                allocated(election("mazhilis-2023", 69, 0, "a", 1000, "b", 20, "c", 10));
        assertEquals("minimum", SeatReasons.why(minimum, "b", 2).rule());
        Allocated both = allocated(election("kurultai-2026", 145, 0, "a", 1000, "b", 20, "c", 10));
        assertEquals("coefficient", SeatReasons.why(both, "b", 1).rule());
        assertEquals("minimum", SeatReasons.why(both, "b", 2).rule());
    }

    private static ListElection tied(@Nullable String first, @Nullable String second) {
        return new ListElection(
                Elections.regime("mazhilis-2023"),
                3,
                0,
                List.of(Elections.list("a", 50, first), Elections.list("b", 50, second)));
    }

    private static ListElection election(
            String regime, int seats, long againstAll, Object... lists) {
        return new ListElection(
                Elections.regime(regime), seats, againstAll, Elections.lists(lists));
    }

    private static Allocated allocated(ListElection election) {
        return assertInstanceOf(Allocated.class, ListSeats.allocate(election));
    }

    private static void assertSeats(ListElection election, int... expected) {
        assertArrayEquals(expected, seats(allocated(election)));
    }

    private static int[] seats(Allocated result) {
        return result.lists().stream().mapToInt(ListResult::seats).toArray();
    }

    private static NotProvidedByLaw assertGap(Gap expected, ListElection election) {
        NotProvidedByLaw none =
                assertInstanceOf(NotProvidedByLaw.class, ListSeats.allocate(election));
        assertEquals(expected, none.gap());
        assertEquals(expected.id(), none.steps().getLast().rule());
        return none;
    }

    private static List<String> rules(Allocated result) {
        return result.steps().stream().map(Step::rule).toList();
    }

    private static void assertRules(Allocated result, String... expected) {
        assertTrue(rules(result).containsAll(List.of(expected)), rules(result).toString());
    }

    private static void assertReading(Allocated result, String rule) {
        assertEquals(
                List.of(rule),
                result.steps().stream().filter(Step::interpretation).map(Step::rule).toList());
    }
}
