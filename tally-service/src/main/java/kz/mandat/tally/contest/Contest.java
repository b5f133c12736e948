package kz.mandat.tally.contest;

import java.time.LocalDate;
import java.util.Set;

/** A contest and the ids of all that stand in it. */
public record Contest(
        String id, String election, String regime, LocalDate votingDay, Set<String> options) {}
