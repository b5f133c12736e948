package kz.mandat.allocation.result;

import java.time.LocalDate;
import java.util.List;
import kz.mandat.allocation.following.FollowingContest;
import kz.mandat.allocation.following.FollowingKind;
import org.jspecify.annotations.Nullable;

/** A contest that was ordered after this one: a repeat vote, a by-election or a recall. */
public record FollowingView(
        String contest,
        FollowingKind kind,
        String cause,
        List<String> territories,
        @Nullable LocalDate votingDay,
        String decisionNumber) {

    static FollowingView of(FollowingContest following) {
        return new FollowingView(
                following.opens(),
                following.kind(),
                following.cause(),
                following.territories(),
                following.votingDay(),
                following.decisionNumber());
    }
}
