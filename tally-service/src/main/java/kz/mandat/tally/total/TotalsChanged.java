package kz.mandat.tally.total;

import java.util.Map;

/**
 * The fact that a contest's sums for its whole constituency changed; a higher revision replaces a
 * lower one.
 *
 * @param protocolsExpected without those that an act of absence or an annulment stands for
 */
public record TotalsChanged(
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

    static TotalsChanged of(TotalView total, long withoutProtocol) {
        return new TotalsChanged(
                total.contest(),
                total.revision(),
                total.protocolsReceived(),
                total.protocolsExpected() - withoutProtocol,
                total.voters(),
                total.issued(),
                total.found(),
                total.invalid(),
                total.againstAll(),
                total.votes());
    }
}
