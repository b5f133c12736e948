package kz.mandat.allocation.result;

import java.time.Instant;
import java.util.List;
import kz.mandat.allocation.outcome.SeatDifference;

/** The certified repeat vote that took a result's place, and what changed, seat by seat. */
public record SupersededView(
        String contest,
        int version,
        String decisionNumber,
        Instant at,
        List<SeatDifference> differences) {}
