package kz.mandat.allocation.totals;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The totals of a contest in one revision; lists without a vote so far may be absent. */
public record Totals(
        String contest,
        long revision,
        long protocolsReceived,
        long protocolsExpected,
        long voters,
        long issued,
        long found,
        long invalid,
        long againstAll,
        Map<String, Long> votes) {

    /** The totals of a contest that no fact has told of yet. */
    public static Totals none(String contest) {
        return new Totals(contest, 0, 0, 0, 0, 0, 0, 0, 0, Map.of());
    }

    /**
     * These totals with those of a vote that was held again in a part of the contest; a vote of
     * which nothing is known yet counts as one missing protocol.
     */
    public Totals plus(Totals again) {
        SortedMap<String, Long> sum = new TreeMap<>(votes);
        again.votes.forEach((list, more) -> sum.merge(list, more, Long::sum));
        return new Totals(
                contest,
                revision,
                protocolsReceived + again.protocolsReceived,
                protocolsExpected + Math.max(1, again.protocolsExpected),
                voters + again.voters,
                issued + again.issued,
                found + again.found,
                invalid + again.invalid,
                againstAll + again.againstAll,
                sum);
    }

    public boolean isComplete() {
        return protocolsExpected > 0 && protocolsReceived >= protocolsExpected;
    }

    public long votesOf(String list) {
        return votes.getOrDefault(list, 0L);
    }
}
