package kz.mandat.allocation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import kz.mandat.allocation.contest.Contest;
import kz.mandat.allocation.contest.Contests;
import kz.mandat.allocation.following.FollowingContest;
import kz.mandat.allocation.following.FollowingContests;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;

/** Orders another vote: keeps which contest follows, and tells candidate-lists to open it. */
@ApplicationScoped
class RepeatOrders {

    static final String TIE = "tie";
    static final String LAW_IS_SILENT = "law-is-silent";
    static final String ANNULMENT = "annulment";

    private final Contests contests;
    private final FollowingContests following;
    private final Outbox outbox;

    @Inject
    RepeatOrders(Contests contests, FollowingContests following, Outbox outbox) {
        this.contests = contests;
        this.following = following;
        this.outbox = outbox;
    }

    FollowingContest order(String contestId, RepeatOrder order, Instant now) {
        Contest contest = contests.find(contestId).orElseThrow();
        FollowingContest ordered =
                following.order(
                        contestId,
                        new FollowingContests.Order(
                                order.kind(),
                                order.cause(),
                                order.version(),
                                order.territories(),
                                order.votingDay(),
                                order.decisionNumber()),
                        now);
        outbox.append(Topics.ALLOCATIONS, contestId, RepeatVoteOrdered.of(contest, ordered, order));
        return ordered;
    }
}
