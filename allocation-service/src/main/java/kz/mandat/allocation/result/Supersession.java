package kz.mandat.allocation.result;

import java.util.List;
import kz.mandat.allocation.outcome.SeatDifference;

/** The certified version that this one replaces, and what changed, seat by seat. */
public record Supersession(int version, String decisionNumber, List<SeatDifference> differences) {}
