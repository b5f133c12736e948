package kz.mandat.law.seats;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.mandat.law.BadInput;
import kz.mandat.law.regime.ListRules;
import kz.mandat.law.regime.Regime;

/**
 * The votes from which mandates are distributed; what cannot be an election is a {@link BadInput}
 * that names the field.
 */
public record ListElection(Regime regime, int seats, long againstAll, List<ListVotes> lists) {

    /** More seats than any assembly has: a slip of the keyboard. */
    public static final int MOST_SEATS = 10_000;

    public ListElection {
        lists = List.copyOf(lists);
        regime.listRules();
        if (seats < 1 || seats > MOST_SEATS) {
            throw new BadInput("seats", seats + " is not between 1 and " + MOST_SEATS);
        }
        if (againstAll < 0) {
            throw new BadInput("againstAll", againstAll + " is negative");
        }
        if (lists.isEmpty()) {
            throw new BadInput("lists", "there is no list");
        }
        requireDistinct(lists);
        requireSum(againstAll, lists);
    }

    /**
     * The election with the number of seats that the regime gives; without one it is a {@link
     * BadInput}.
     */
    public static ListElection of(Regime regime, long againstAll, List<ListVotes> lists) {
        var seats = regime.listRules().seats();
        if (seats == null) {
            throw new BadInput("seats", "is required: " + regime.id() + " gives no number");
        }
        return new ListElection(regime, seats.value(), againstAll, lists);
    }

    public ListRules rules() {
        return regime.listRules();
    }

    /** The percentage base: votes for all lists and "against all". */
    // Art. 43(5), text of 2023-01-01: invalid ballots are excluded
    public long base() {
        long base = againstAll;
        for (ListVotes list : lists) {
            base += list.votes();
        }
        return base;
    }

    public ListElection with(Regime other) {
        return new ListElection(other, seats, againstAll, lists);
    }

    public ListElection withSeats(int other) {
        return new ListElection(regime, other, againstAll, lists);
    }

    private static void requireDistinct(List<ListVotes> lists) {
        Set<String> ids = new HashSet<>();
        for (ListVotes list : lists) {
            if (!ids.add(list.id())) {
                throw new BadInput("id", "'" + list.id() + "' occurs twice");
            }
        }
    }

    private static void requireSum(long againstAll, List<ListVotes> lists) {
        long sum = againstAll;
        for (ListVotes list : lists) {
            sum += list.votes();
            if (sum < 0) {
                throw new BadInput("votes", "their sum is above " + Long.MAX_VALUE);
            }
        }
    }
}
