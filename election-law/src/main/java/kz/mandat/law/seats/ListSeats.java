package kz.mandat.law.seats;

import java.util.Optional;

/** The distribution of mandates among party lists: a pure function of the votes and the regime. */
public final class ListSeats {

    private ListSeats() {}

    /** The seats with their steps, or the outcome "not provided by law". */
    public static ListAllocation allocate(ListElection election) {
        return Account.of(SeatCount.of(election));
    }

    /** The seats alone, in the order of the lists; empty where the law provides none. */
    public static Optional<int[]> seats(ListElection election) {
        SeatCount count = SeatCount.of(election);
        return count.allocated() ? Optional.of(count.seats) : Optional.empty();
    }
}
