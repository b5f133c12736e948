package kz.mandat.nominations.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.mandat.nominations.calendar.Terms;
import kz.mandat.nominations.candidate.Candidates;
import kz.mandat.nominations.commission.Commission;
import kz.mandat.nominations.decision.Decision;
import kz.mandat.nominations.decision.DecisionKind;
import kz.mandat.nominations.decision.Decisions;
import kz.mandat.nominations.decision.LegalTimes;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.election.Contests;
import kz.mandat.nominations.list.ListDecisions;
import kz.mandat.nominations.rule.NominationRule;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.platform.security.Roles;

/** Takes appeals within their term, and lets an upheld one undo the decision. */
@ApplicationScoped
@Transactional
public class Appeals {

    private final AppealRepository rows;
    private final Contests contests;
    private final Decisions decisions;
    private final ListDecisions lists;
    private final Candidates candidates;
    private final Commission commission;
    private final Terms terms;
    private final LegalTimes times;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Appeals(
            AppealRepository rows,
            Contests contests,
            Decisions decisions,
            ListDecisions lists,
            Candidates candidates,
            Commission commission,
            Terms terms,
            LegalTimes times,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.contests = contests;
        this.decisions = decisions;
        this.lists = lists;
        this.candidates = candidates;
        this.commission = commission;
        this.terms = terms;
        this.times = times;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    // Art. 89(7), 104(7): seven days; art. 113-5(13): three
    AppealView lodge(String contestId, LodgeAppealRequest request) {
        Contest contest = contests.get(contestId);
        Decisions.Found found = decisions.get(request.decision());
        if (!found.contest().equals(contestId)) {
            throw ProblemException.notFound("decision", request.decision().toString());
        }
        requireConcerned(contest, found);
        Decision decision = found.decision();
        if (!isAppealable(decision.kind())) {
            throw NominationRule.NOT_APPEALABLE.refusal("decision", contest.body());
        }
        if (rows.isPending(decision.id())) {
            throw new ProblemException(
                    ProblemCode.ALREADY_EXISTS, "An appeal against this decision is pending.");
        }
        Instant lodgedAt = times.ofDecision(contest, "lodgedAt", request.lodgedAt());
        terms.requireComplaintTerm(contest, decision.decidedAt(), lodgedAt);
        AppealEntity appeal = new AppealEntity();
        appeal.decision = decision.id();
        appeal.contest = contestId;
        appeal.subject = found.subject();
        appeal.lodgedAt = lodgedAt;
        appeal.lodgedBy = caller.name();
        appeal.addressee = request.addressee();
        appeal.grounds = request.grounds();
        appeal.recordedAt = clock.instant();
        rows.persistAndFlush(appeal);
        audit.record("appeal.lodge", contestId + "/" + decision.id(), null);
        return view(contest, appeal);
    }

    AppealView decide(UUID id, DecideAppealRequest request) {
        AppealEntity appeal =
                rows.locked(id)
                        .orElseThrow(() -> ProblemException.notFound("appeal", id.toString()));
        Contest contest = contests.get(appeal.contest);
        if (appeal.outcome != null) {
            throw new ProblemException(ProblemCode.CONFLICT, "The appeal was decided already.");
        }
        Instant at = times.ofDecision(contest, "decidedAt", request.decidedAt());
        appeal.outcome = request.outcome();
        appeal.decidedAt = at;
        appeal.number = request.decisionNumber();
        appeal.reason = request.reason();
        rows.flush();
        audit.record("appeal.decide", appeal.contest + "/" + id, request.reason());
        if (request.outcome() == Outcome.UPHELD) {
            undo(contest, decisions.get(appeal.decision), at, request);
        }
        return view(contest, appeal);
    }

    private void undo(
            Contest contest, Decisions.Found found, Instant at, DecideAppealRequest request) {
        if (found.decision().kind() != DecisionKind.REFUSAL) {
            terms.requireBeforeLastTwoDays(contest, at);
        }
        boolean ofList = lists.restore(found, at, request.decisionNumber(), request.reason());
        if (!ofList) {
            candidates.restore(found, at, request.decisionNumber(), request.reason());
        }
    }

    List<AppealView> ofContest(String contestId) {
        Contest contest = contests.get(contestId);
        if (!caller.has(Roles.AUDITOR)) {
            commission.requireFor(contest);
        }
        return rows.ofContest(contestId).stream().map(row -> view(contest, row)).toList();
    }

    /** A party appeals for its own list or candidate; the commission records all others. */
    private void requireConcerned(Contest contest, Decisions.Found found) {
        if (!caller.has(Roles.PARTY)) {
            commission.requireFor(contest);
            return;
        }
        String party =
                lists.partyOf(found.subject())
                        .or(() -> candidates.partyOf(found.subject()))
                        .orElseThrow(() -> Caller.outside("decision"));
        caller.requireParty(party);
    }

    private static boolean isAppealable(DecisionKind kind) {
        return kind == DecisionKind.REFUSAL
                || kind == DecisionKind.CANCELLATION
                || kind == DecisionKind.EXCLUSION;
    }

    private AppealView view(Contest contest, AppealEntity row) {
        return AppealView.of(row, terms.complaintDecidedBy(contest, row.lodgedAt));
    }
}
