package kz.mandat.allocation.totals;

import java.util.Map;

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

    public boolean isComplete() {
        return protocolsExpected > 0 && protocolsReceived >= protocolsExpected;
    }

    public long votesOf(String list) {
        return votes.getOrDefault(list, 0L);
    }
}
