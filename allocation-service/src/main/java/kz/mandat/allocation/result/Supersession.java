package kz.mandat.allocation.result;

import java.util.List;
import kz.mandat.allocation.outcome.SeatDifference;

/**
 * The version that this one replaces, of the same contest or of the one that was voted on before,
 * and what changed, seat by seat.
 */
public record Supersession(
        String contest, int version, String decisionNumber, List<SeatDifference> differences) {}
