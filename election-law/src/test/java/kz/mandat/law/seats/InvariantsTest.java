package kz.mandat.law.seats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.mandat.law.Fraction;
import kz.mandat.law.Step;
import kz.mandat.law.seats.ListAllocation.Allocated;
import kz.mandat.law.seats.ListAllocation.NotProvidedByLaw;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for every election, on tens of thousands of random ones. */
class InvariantsTest {

    private static final int MANY = 40_000;

    @Test
    void the_naive_implementation_agrees() {
        RandomElections.forEach(
                1,
                2 * MANY,
                (election, message) ->
                        assertEquals(NaiveAllocation.seats(election), seats(election), message));
    }

    @Test
    void seats_add_up() {
        RandomElections.forEach(
                2,
                MANY,
                (election, message) ->
                        allocated(
                                election,
                                result ->
                                        assertEquals(
                                                election.seats(),
                                                result.lists().stream()
                                                        .mapToInt(ListResult::seats)
                                                        .sum(),
                                                message)));
    }

    @Test
    void the_order_of_the_input_does_not_matter() {
        RandomElections.forEach(
                3,
                MANY,
                (election, message) -> {
                    List<ListVotes> shuffled = new ArrayList<>(election.lists());
                    Collections.shuffle(shuffled, new Random(7));
                    ListElection other =
                            new ListElection(
                                    election.regime(),
                                    election.seats(),
                                    election.againstAll(),
                                    shuffled);
                    assertEquals(seats(election), seats(other), message);
                });
    }

    @Test
    void a_list_receives_its_whole_part_or_one_more() {
        RandomElections.forEach(
                4,
                MANY,
                (election, message) ->
                        allocated(
                                election,
                                result -> {
                                    if (result.lists().stream().filter(ListResult::admitted).count()
                                                    > 1
                                            && SeatCount.of(election).next() < 0) {
                                        result.lists()
                                                .forEach(list ->
                                                        assertTrue(
                                                                list.seats() == list.whole()
                                                                        || list.seats()
                                                                                == list.whole() + 1,
                                                                message));
                                    }
                                }));
    }

    @Test
    void no_seat_goes_to_a_list_that_was_not_admitted() {
        RandomElections.forEach(
                5,
                MANY,
                (election, message) ->
                        allocated(
                                election,
                                result ->
                                        result.lists().stream()
                                                .filter(list -> !list.admitted())
                                                .forEach(list ->
                                                        assertEquals(0, list.seats(), message))));
    }

    @Test
    void more_votes_never_cost_a_list_a_seat_while_the_same_lists_are_admitted() {
        RandomElections.forEach(
                6,
                MANY,
                (election, message) -> {
                    ListVotes first = election.lists().getFirst();
                    if (election.base() > Long.MAX_VALUE / 4) {
                        return;
                    }
                    List<ListVotes> more = new ArrayList<>(election.lists());
                    long extra = 1 + first.votes() / 7;
                    more.set(
                            0,
                            new ListVotes(first.id(), first.votes() + extra, first.registeredAt()));
                    ListElection larger =
                            new ListElection(
                                    election.regime(),
                                    election.seats(),
                                    election.againstAll(),
                                    more);
                    SeatCount before = SeatCount.of(election);
                    SeatCount after = SeatCount.of(larger);
                    if (before.allocated() && after.allocated() && sameAdmitted(before, after)) {
                        assertTrue(after.seats(0) >= before.seats(0), message);
                    }
                });
    }

    @Test
    void shares_quotient_whole_parts_and_remainders_are_exact() {
        RandomElections.forEach(
                7,
                MANY,
                (election, message) ->
                        allocated(
                                election,
                                result -> {
                                    SeatCount count = SeatCount.of(election);
                                    for (int i = 0; i < result.lists().size(); i++) {
                                        exact(result, count, i, message);
                                    }
                                }));
    }

    @Test
    void every_seat_has_a_reason_and_every_step_a_sentence() {
        RandomElections.forEach(
                8,
                4_000,
                (election, message) -> {
                    ListAllocation allocation = ListSeats.allocate(election);
                    for (Step step : allocation.steps()) {
                        assertTrue(!step.text().en().contains("{"), message);
                    }
                    switch (allocation) {
                        case Allocated result ->
                                result.lists()
                                        .forEach(list ->
                                                assertEquals(
                                                        list.seats(),
                                                        SeatReasons.all(result, list.id()).size(),
                                                        message));
                        case NotProvidedByLaw none ->
                                assertEquals(
                                        none.gap().id(), none.steps().getLast().rule(), message);
                    }
                });
    }

    @Test
    void seats_alone_are_the_seats_of_the_full_account() {
        RandomElections.forEach(
                9,
                MANY,
                (election, message) -> {
                    int[] alone = ListSeats.seats(election).orElse(null);
                    Map<String, Integer> full = seats(election);
                    assertEquals(full == null, alone == null, message);
                    for (int i = 0; alone != null && full != null && i < alone.length; i++) {
                        assertEquals(full.get(election.lists().get(i).id()), alone[i], message);
                    }
                });
    }

    private static void exact(Allocated result, SeatCount count, int i, String message) {
        ListResult list = result.lists().get(i);
        assertEquals(Fraction.of(list.votes(), result.base()), list.share(), message);
        if (list.admitted()) {
            Fraction coefficient = i == count.next() ? Fraction.of(7, 10) : Fraction.ONE;
            Fraction quota =
                    Fraction.of(list.votes()).dividedBy(result.quotient()).times(coefficient);
            assertEquals(quota, list.remainder().plus(list.whole()), message);
            assertTrue(list.remainder().compareTo(Fraction.ONE) < 0, message);
        }
    }

    private static boolean sameAdmitted(SeatCount before, SeatCount after) {
        boolean same = before.next() == after.next();
        for (int i = 0; i < before.election().lists().size(); i++) {
            same &= before.admitted(i) == after.admitted(i);
        }
        return same;
    }

    private static @Nullable Map<String, Integer> seats(ListElection election) {
        return switch (ListSeats.allocate(election)) {
            case Allocated result ->
                    result.lists().stream()
                            .collect(
                                    Collectors.toMap(
                                            ListResult::id,
                                            ListResult::seats,
                                            Integer::sum,
                                            TreeMap::new));
            case NotProvidedByLaw none -> null;
        };
    }

    private static void allocated(
            ListElection election, java.util.function.Consumer<Allocated> test) {
        if (ListSeats.allocate(election) instanceof Allocated result) {
            test.accept(result);
        }
    }
}
