package kz.mandat.allocation.result;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.mandat.allocation.contest.Contest;
import kz.mandat.allocation.following.FollowingContest;
import kz.mandat.allocation.following.FollowingKind;
import org.jspecify.annotations.Nullable;

/**
 * The fact that a commission has ordered another vote instead of this contest, or of parts of it;
 * candidate-lists opens the new contest under the identifier that {@code opens} gives.
 */
record RepeatVoteOrdered(
        String contest,
        String election,
        int version,
        FollowingKind kind,
        String cause,
        String opens,
        String body,
        String contestKind,
        String regime,
        int seats,
        @Nullable String constituency,
        String territory,
        List<String> territories,
        @Nullable List<String> candidates,
        LocalDate votingDay,
        @Nullable LocalDate latest,
        @Nullable String article,
        String decisionNumber,
        Instant orderedAt) {

    static RepeatVoteOrdered of(Contest contest, FollowingContest following, RepeatOrder order) {
        return new RepeatVoteOrdered(
                contest.id(),
                contest.election(),
                following.version(),
                following.kind(),
                following.cause(),
                following.opens(),
                contest.body().id(),
                contest.kind(),
                contest.regime(),
                contest.seats(),
                contest.constituency(),
                contest.territory(),
                following.territories(),
                order.candidates(),
                order.votingDay(),
                order.latest(),
                order.article(),
                following.decisionNumber(),
                following.orderedAt());
    }
}
