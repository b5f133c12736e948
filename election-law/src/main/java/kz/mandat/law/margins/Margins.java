package kz.mandat.law.margins;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.mandat.law.BadInput;
import kz.mandat.law.seats.ListElection;
import kz.mandat.law.seats.SeatCount;
import org.jspecify.annotations.Nullable;

/**
 * The margins of an election: the fewest votes that, moved from one contestant to one other (a list
 * or "against all"), change the outcome, and the fewest votes for one contestant that, not cast,
 * do; overall, for each pair, for each contestant and for each seat. An outcome that the law does
 * not provide for counts as a change. Exact.
 */
public record Margins(
        SeatCount outcome, List<Margin> pairs, List<Margin> notCast, List<SeatMargin> seats) {

    /** More votes than there are people, and few enough for exact sums in longs. */
    public static final long MOST_VOTES = 1_000_000_000_000L;

    /** All margins of the election; above {@link #MOST_VOTES} votes it is a {@link BadInput}. */
    public static Margins of(ListElection election) {
        if (election.base() > MOST_VOTES) {
            throw new BadInput("votes", "margins are computed for up to " + MOST_VOTES + " votes");
        }
        SeatCount outcome = SeatCount.of(election);
        SeatMargins seats = new SeatMargins(outcome);
        List<Margin> pairs = new ArrayList<>();
        List<Margin> notCast = new ArrayList<>();
        int contestants = election.lists().size() + 1;
        for (int from = 0; from < contestants; from++) {
            for (int to = Line.NOT_CAST; to < contestants; to++) {
                if (from != to) {
                    Margin first = first(new Line(election, from, to), outcome, seats);
                    if (first != null) {
                        (to == Line.NOT_CAST ? notCast : pairs).add(first);
                    }
                }
            }
        }
        return new Margins(outcome, List.copyOf(pairs), List.copyOf(notCast), seats.all());
    }

    /** The smallest move of all pairs; of equal ones the first in the order of the lists. */
    public Optional<Margin> smallestMove() {
        return smallest(pairs);
    }

    /**
     * The smallest number of votes for one contestant that change the outcome by not being cast.
     */
    public Optional<Margin> smallestNotCast() {
        return smallest(notCast);
    }

    private static Optional<Margin> smallest(List<Margin> margins) {
        return margins.stream().min((one, other) -> Long.compare(one.votes(), other.votes()));
    }

    private static @Nullable Margin first(Line line, SeatCount outcome, SeatMargins seats) {
        Margin[] first = new Margin[1];
        Walk.along(
                line,
                outcome,
                (votes, before, after) -> {
                    if (first[0] == null) {
                        first[0] = Margin.of(line, votes, outcome, before, after);
                    }
                    seats.changed(line, votes, before, after);
                });
        return first[0];
    }
}
