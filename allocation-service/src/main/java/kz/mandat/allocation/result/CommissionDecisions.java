package kz.mandat.allocation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
            StoredJson json,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.locks = locks;
        this.results = results;
        this.decisions = decisions;
        this.computed = computed;
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
        if (!result.status().awaitsDecision()) {
            throw CertificationRefusal.nothingToDecide();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        DecisionCheck.require(result, decision, LocalDate.ofInstant(now, KAZAKHSTAN));
        record(result, decision, now);
        ResultView decided = computed.publishDecided(row, DecisionView.of(decision, now));
        tell(decided, decision);
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

    private void tell(ResultView result, DecisionRequest decision) {
        switch (decision.kind()) {
            case MANDATES, ELECTED ->
                    outbox.append(Topics.ALLOCATIONS, result.contest(), ResultComputed.of(result));
            case REPEAT_VOTING, REPEAT_ELECTIONS ->
                    outbox.append(
                            Topics.ALLOCATIONS,
                            result.contest(),
                            new RepeatVoteOrdered(
                                    result.contest(),
                                    result.election(),
                                    result.version(),
                                    decision.kind(),
                                    decision.candidates(),
                                    Objects.requireNonNull(decision.votingDay()),
                                    decision.decisionNumber()));
        }
    }
}
