package kz.mandat.allocation.recall;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The fact that the voters of a constituency vote on the recall of their deputy. */
record RecallVoteOrdered(
        String contest,
        String election,
        int recall,
        String opens,
        String regime,
        @Nullable String constituency,
        String territory,
        String deputy,
        LocalDate votingDay,
        LocalDate latest,
        String article,
        String decisionNumber,
        Instant orderedAt) {}
