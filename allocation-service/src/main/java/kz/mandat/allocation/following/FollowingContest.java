package kz.mandat.allocation.following;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contest that was ordered instead of, or after, another; with territories, the vote is held
 * again in these alone and its votes join the first contest.
 */
public record FollowingContest(
        String opens,
        String contest,
        FollowingKind kind,
        String cause,
        int version,
        List<String> territories,
        @Nullable LocalDate votingDay,
        String decisionNumber,
        Instant orderedAt) {

    /** Whether its votes are added to what is left of the first contest. */
    public boolean joins() {
        return !territories.isEmpty();
    }

    /** Whether its result takes the place of the first contest's. */
    public boolean replaces() {
        return kind.replaces() && !joins();
    }
}
