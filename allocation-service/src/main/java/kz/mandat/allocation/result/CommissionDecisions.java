package kz.mandat.allocation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kz.mandat.allocation.commission.Commission;
import kz.mandat.allocation.contest.Contest;
import kz.mandat.allocation.contest.Contests;
import kz.mandat.allocation.following.FollowingKind;
import kz.mandat.allocation.outcome.Outcome.FollowUp;
import kz.mandat.allocation.stored.StoredJson;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;

/** Records what the commission decides where the law stops: a person decides, never the suite. */
@ApplicationScoped
public class CommissionDecisions {

    private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

    private final ContestLocks locks;
    private final ResultRepository results;
    private final DecisionRepository decisions;
    private final Results computed;
    private final Contests contests;
    private final RepeatOrders orders;
    private final Commission commission;
    private final StoredJson json;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    CommissionDecisions(
            ContestLocks locks,
            ResultRepository results,
            DecisionRepository decisions,
            Results computed,
            Contests contests,
            RepeatOrders orders,
            Commission commission,
            StoredJson json,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.locks = locks;
        this.results = results;
        this.decisions = decisions;
        this.computed = computed;
        this.contests = contests;
        this.orders = orders;
        this.commission = commission;
        this.json = json;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public ResultView decide(String contest, DecisionRequest decision) {
        locks.hold(List.of(contest));
        ResultEntity row =
                results.findByIdOptional(contest)
                        .orElseThrow(
                                () -> ProblemException.notFound("result of the contest", contest));
        ResultView result = json.read(row.document, ResultView.class);
        requireCompetent(contest, decision.kind());
        if (!result.status().awaitsDecision()) {
            throw CertificationRefusal.nothingToDecide();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        DecisionCheck.require(result, decision, LocalDate.ofInstant(now, KAZAKHSTAN));
        record(result, decision, now);
        if (decision.kind().ordersAnotherVote()) {
            orders.order(contest, order(result, decision, now), now);
        }
        ResultView decided = computed.publishDecided(row, DecisionView.of(decision, now));
        if (!decision.kind().ordersAnotherVote()) {
            outbox.append(Topics.ALLOCATIONS, contest, ResultComputed.of(decided));
        }
        audit.record("decide-result", contest, decision.ground());
        return decided;
    }

    private void record(ResultView result, DecisionRequest decision, Instant now) {
        DecisionEntity row = new DecisionEntity();
        row.contest = result.contest();
        row.version = result.version();
        row.kind = decision.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        row.content = json.write(DecisionView.of(decision, now));
        row.decisionNumber = decision.decisionNumber();
        row.ground = decision.ground();
        row.decidedAt = now;
        row.decidedBy = caller.name();
        decisions.persist(row);
    }

    // Art. 95(3), 109-1(1): the constituency's commission; all else its superior's
    private void requireCompetent(String id, DecisionKind kind) {
        Contest contest = contests.find(id).orElseThrow();
        if (kind == DecisionKind.REPEAT_VOTING) {
            commission.requireForRepeatVoting(contest);
        } else {
            commission.requireForAnnulment(contest);
        }
    }

    private static RepeatOrder order(ResultView result, DecisionRequest decision, Instant now) {
        FollowUp ordered = result.followUp();
        LocalDate today = LocalDate.ofInstant(now, KAZAKHSTAN);
        return new RepeatOrder(
                decision.kind() == DecisionKind.REPEAT_VOTING
                        ? FollowingKind.REPEAT_VOTING
                        : FollowingKind.REPEAT_ELECTIONS,
                ordered == null ? RepeatOrders.LAW_IS_SILENT : RepeatOrders.TIE,
                result.version(),
                List.of(),
                decision.kind() == DecisionKind.REPEAT_VOTING ? decision.candidates() : null,
                Objects.requireNonNull(decision.votingDay()),
                ordered == null ? null : today.plus(Period.parse(ordered.within())),
                result.steps().isEmpty() ? null : result.steps().getLast().article(),
                decision.decisionNumber());
    }
}
