package kz.mandat.tally.protocol;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.mandat.law.BadInput;
import kz.mandat.law.regime.Regimes;
import kz.mandat.law.seats.ListElection;
import kz.mandat.law.seats.ListSeats;
import kz.mandat.law.seats.ListVotes;
import kz.mandat.tally.contest.Contest;
import kz.mandat.tally.total.TotalView;

/**
 * The seats of a list contest by the country's present sums, with one change of a protocol and
 * without it; each list by its id. Where the law gives no seats there is no effect to show.
 */
public record SeatEffect(Map<String, Integer> without, Map<String, Integer> with) {

    private static final String VOTES = "votes.";

    static Optional<SeatEffect> of(Contest contest, TotalView total, List<FieldChange> changes) {
        if (contest.constituency() != null) {
            return Optional.empty();
        }
        Map<String, Long> votesWithout = new TreeMap<>(total.votes());
        long againstAllWithout = total.againstAll();
        for (FieldChange change : changes) {
            long difference = change.difference() == null ? 0 : change.difference();
            if (change.field().startsWith(VOTES)) {
                votesWithout.merge(
                        change.field().substring(VOTES.length()), -difference, Math::addExact);
            } else if (change.field().equals("againstAll")) {
                againstAllWithout -= difference;
            }
        }
        Optional<Map<String, Integer>> without =
                seats(contest.regime(), votesWithout, againstAllWithout);
        Optional<Map<String, Integer>> with =
                seats(contest.regime(), new TreeMap<>(total.votes()), total.againstAll());
        return without.flatMap(before -> with.map(after -> new SeatEffect(before, after)));
    }

    private static Optional<Map<String, Integer>> seats(
            String regime, Map<String, Long> votes, long againstAll) {
        try {
            List<ListVotes> lists =
                    votes.entrySet().stream()
                            .map(list -> new ListVotes(list.getKey(), list.getValue(), null))
                            .toList();
            ListElection election =
                    ListElection.of(Regimes.standard().byId(regime), againstAll, lists);
            return ListSeats.seats(election).map(seats -> byList(lists, seats));
        } catch (BadInput noSuchElection) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> byList(List<ListVotes> lists, int[] seats) {
        Map<String, Integer> byList = new TreeMap<>();
        for (int i = 0; i < seats.length; i++) {
            byList.put(lists.get(i).id(), seats[i]);
        }
        return byList;
    }
}
