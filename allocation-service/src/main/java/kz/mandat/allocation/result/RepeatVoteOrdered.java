package kz.mandat.allocation.result;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fact that the commission has ordered another vote instead of this contest; candidate-lists
 * opens the new contest. The kind is {@code repeat-voting} or {@code repeat-elections}.
 */
record RepeatVoteOrdered(
        String contest,
        String election,
        int version,
        DecisionKind kind,
        @Nullable List<String> candidates,
        LocalDate votingDay,
        String decisionNumber) {}
