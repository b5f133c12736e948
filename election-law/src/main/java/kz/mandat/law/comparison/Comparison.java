package kz.mandat.law.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.mandat.law.Fraction;
import kz.mandat.law.regime.Regime;
import kz.mandat.law.seats.ListAllocation;
import kz.mandat.law.seats.ListAllocation.Allocated;
import kz.mandat.law.seats.ListAllocation.NotProvidedByLaw;
import kz.mandat.law.seats.ListElection;
import kz.mandat.law.seats.ListResult;
import kz.mandat.law.seats.ListSeats;
import kz.mandat.law.seats.ListVotes;
import kz.mandat.law.seats.SeatReasons;

/** Two outcomes side by side: what is, and what would be. */
public record Comparison(
        ListAllocation is, ListAllocation wouldBe, List<SeatDifference> differences) {

    /** Any two elections with the same lists. */
    public static Comparison of(ListElection election, ListElection other) {
        ListAllocation is = ListSeats.allocate(election);
        ListAllocation wouldBe = ListSeats.allocate(other);
        Set<String> lists = new LinkedHashSet<>();
        election.lists().stream().map(ListVotes::id).forEach(lists::add);
        other.lists().stream().map(ListVotes::id).forEach(lists::add);
        List<SeatDifference> differences = new ArrayList<>();
        for (String list : lists) {
            differences(list, is, wouldBe, differences);
        }
        return new Comparison(is, wouldBe, List.copyOf(differences));
    }

    /** The same votes and seats under another regime. */
    public static Comparison underRegime(ListElection election, Regime regime) {
        return of(election, election.with(regime));
    }

    /** The same votes with another threshold. */
    public static Comparison withThreshold(ListElection election, Fraction threshold) {
        return of(election, election.with(election.regime().supposingThreshold(threshold)));
    }

    /** The same votes for another number of seats. */
    public static Comparison withSeats(ListElection election, int seats) {
        return of(election, election.withSeats(seats));
    }

    private static void differences(
            String list,
            ListAllocation is,
            ListAllocation wouldBe,
            List<SeatDifference> differences) {
        int before = seats(is, list);
        int after = seats(wouldBe, list);
        for (int seat = after + 1; seat <= before; seat++) {
            differences.add(reasoned(list, seat, false, is));
        }
        for (int seat = before + 1; seat <= after; seat++) {
            differences.add(reasoned(list, seat, true, wouldBe));
        }
    }

    private static SeatDifference reasoned(
            String list, int seat, boolean gained, ListAllocation where) {
        return new SeatDifference(
                list, seat, gained, SeatReasons.why((Allocated) where, list, seat));
    }

    private static int seats(ListAllocation allocation, String list) {
        return switch (allocation) {
            case Allocated allocated ->
                    allocated.lists().stream()
                            .filter(result -> result.id().equals(list))
                            .mapToInt(ListResult::seats)
                            .sum();
            case NotProvidedByLaw none -> 0;
        };
    }
}
