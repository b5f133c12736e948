package kz.mandat.allocation.totals;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.SortedMap;

/**
 * The fact, told by tally-service, that a contest's totals are now these; a higher revision is
 * newer.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record TotalsChanged(
        String contest,
        long revision,
        long protocolsReceived,
        long protocolsExpected,
        long voters,
        long issued,
        long found,
        long invalid,
        long againstAll,
        SortedMap<String, Long> votes) {}
