package kz.mandat.nominations.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.mandat.nominations.calendar.Terms;
import kz.mandat.nominations.commission.Commission;
import kz.mandat.nominations.decision.Decision;
import kz.mandat.nominations.decision.DecisionKind;
import kz.mandat.nominations.decision.DecisionRequest;
import kz.mandat.nominations.decision.Decisions;
import kz.mandat.nominations.decision.LegalTimes;
import kz.mandat.nominations.decision.RefusalGround;
import kz.mandat.nominations.decision.WithdrawalRequest;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.election.Contests;
import kz.mandat.nominations.paper.Papers;
import kz.mandat.nominations.person.Person;
import kz.mandat.nominations.rule.NominationRule;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.security.Unit;
import org.jspecify.annotations.Nullable;

/** Takes nominations in constituencies and records the commission's decisions on them. */
@ApplicationScoped
@Transactional
public class Candidates {

    private final CandidateRepository rows;
    private final Contests contests;
    private final NominationRulings rulings;
    private final SignatureSheets sheets;
    private final Commission commission;
    private final Terms terms;
    private final LegalTimes times;
    private final Decisions decisions;
    private final CandidateNominees nominees;
    private final Papers papers;
    private final Audit audit;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Candidates(
            CandidateRepository rows,
            Contests contests,
            NominationRulings rulings,
            SignatureSheets sheets,
            Commission commission,
            Terms terms,
            LegalTimes times,
            Decisions decisions,
            CandidateNominees nominees,
            Papers papers,
            Audit audit,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.contests = contests;
        this.rulings = rulings;
        this.sheets = sheets;
        this.commission = commission;
        this.terms = terms;
        this.times = times;
        this.decisions = decisions;
        this.nominees = nominees;
        this.papers = papers;
        this.audit = audit;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    CandidateView nominate(String contestId, NominateRequest request) {
        Contest contest = contests.get(contestId);
        Nominator nominator = request.nominator();
        nominator.requireComplete();
        requireMayNominate(contest, nominator);
        Person person = request.person().person();
        Instant submittedAt = times.ofSubmission(contest, request.submittedAt());
        rulings.requireNominable(contest, person, nominator, submittedAt);
        CandidateEntity candidate = new CandidateEntity();
        candidate.contest = contestId;
        candidate.code = rows.nextCode(contestId);
        candidate.describe(person);
        candidate.occupation = either(request.occupation(), request.person().occupation());
        candidate.workplace = either(request.workplace(), request.person().workplace());
        candidate.residence = either(request.residence(), request.person().residence());
        candidate.nominator = nominator.kind();
        candidate.party = nominator.party();
        candidate.association = nominator.association();
        candidate.submittedAt = submittedAt;
        candidate.submittedBy = caller.name();
        candidate.recordedAt = clock.instant();
        rows.persistAndFlush(candidate);
        audit.record("candidate.nominate", contestId + "/" + candidate.code, null);
        return CandidateView.of(candidate);
    }

    /** What is said of the nomination or, where nothing is, of the person. */
    private static @Nullable String either(@Nullable String here, @Nullable String ofPerson) {
        return here == null ? ofPerson : here;
    }

    private void requireMayNominate(Contest contest, Nominator nominator) {
        if (!caller.has(Roles.PARTY)) {
            commission.requireFor(contest);
        } else if (nominator.party() != null) {
            caller.requireParty(nominator.party());
        } else {
            throw Caller.outside("nominator");
        }
    }

    SignatureCheck checkSignatures(String contestId, String code, List<SignatureSheet> checked) {
        Contest contest = contests.get(contestId);
        commission.requireFor(contest);
        CandidateEntity candidate = locked(contestId, code);
        for (int i = 0; i < checked.size(); i++) {
            SignatureSheet sheet = checked.get(i);
            if (sheet.invalid() > sheet.signatures()) {
                throw ProblemException.invalid(
                        FieldError.of(
                                "sheets[%d].invalid".formatted(i),
                                InputRule.OUT_OF_RANGE,
                                "0-" + sheet.signatures()));
            }
            if (sheet.invalid() > 0 && (sheet.reason() == null || sheet.reason().isBlank())) {
                throw ProblemException.invalid(
                        FieldError.of("sheets[%d].reason".formatted(i), InputRule.REQUIRED));
            }
        }
        sheets.add(candidate.id, checked, caller.name());
        audit.record("signatures.check", contestId + "/" + code, String.valueOf(checked.size()));
        SignatureCheck check = sheets.check(contest, candidate);
        if (check == null) {
            throw NominationRule.NO_SIGNATURES.refusal("sheets", contest.body());
        }
        return check;
    }

    CandidateView register(String contestId, String code, RegisterCandidateRequest request) {
        Contest contest = contests.get(contestId);
        commission.requireFor(contest);
        CandidateEntity candidate = locked(contestId, code);
        requireState(candidate, Set.of(CandidateState.NOMINATED));
        Instant at = times.ofDecision(contest, "registeredAt", request.registeredAt());
        if (candidate.submittedAt != null && at.isBefore(candidate.submittedAt.minusSeconds(1))) {
            throw NominationRule.TIME_OF_DECISION.refusal("registeredAt", contest.body());
        }
        rulings.requireRegistrable(contest, candidate, at);
        List<String> defects = rows.openDefects(candidate.id);
        if (!defects.isEmpty()) {
            throw NominationRule.DOCUMENTS.refusal(
                    null, contest.body(), String.join(", ", defects));
        }
        papers.requireExamined(nominees.of(contest, candidate));
        candidate.state = CandidateState.REGISTERED;
        candidate.registeredAt = at;
        candidate.decisionNumber = request.decisionNumber();
        rows.flush();
        decide(
                candidate,
                DecisionKind.REGISTRATION,
                null,
                NominationRule.TIME_OF_DECISION.article(contest.body()),
                at,
                request.decisionNumber(),
                request.reason());
        outbox.append(
                Topics.NOMINATIONS,
                contestId,
                new CandidateRegistered(
                        contestId, code, candidate.nominator.word(), candidate.party, at));
        return CandidateView.of(candidate);
    }

    CandidateView refuse(String contestId, String code, DecisionRequest request) {
        return remove(
                contestId,
                code,
                request,
                CandidateState.NOMINATED,
                CandidateState.REFUSED,
                DecisionKind.REFUSAL);
    }

    CandidateView cancel(String contestId, String code, DecisionRequest request) {
        return remove(
                contestId,
                code,
                request,
                CandidateState.REGISTERED,
                CandidateState.CANCELLED,
                DecisionKind.CANCELLATION);
    }

    private CandidateView remove(
            String contestId,
            String code,
            DecisionRequest request,
            CandidateState from,
            CandidateState to,
            DecisionKind kind) {
        Contest contest = contests.get(contestId);
        commission.requireFor(contest);
        CandidateEntity candidate = locked(contestId, code);
        requireState(candidate, Set.of(from));
        if (!request.ground().isForCandidates(contest.body())) {
            throw ProblemException.invalid(
                    FieldError.of("ground", InputRule.INVALID, request.ground()));
        }
        Instant at = times.ofDecision(contest, "decidedAt", request.decidedAt());
        if (kind == DecisionKind.CANCELLATION) {
            terms.requireBeforeLastTwoDays(contest, at);
        }
        candidate.state = to;
        decide(
                candidate,
                kind,
                request.ground(),
                NominationRule.CANDIDATE_REFUSED.article(contest.body()),
                at,
                request.decisionNumber(),
                request.reason());
        tellRemoval(candidate, from, at);
        return CandidateView.of(candidate);
    }

    /** A candidate leaves by a written statement, but not in the last two days. */
    // Art. 90(1-1), 105(1), 105(3)
    CandidateView withdraw(String contestId, String code, WithdrawalRequest request) {
        Contest contest = contests.get(contestId);
        commission.requireFor(contest);
        CandidateEntity candidate = locked(contestId, code);
        CandidateState before = candidate.state;
        requireState(candidate, CandidateRepository.STANDING);
        Instant at = times.ofDecision(contest, "decidedAt", request.decidedAt());
        terms.requireBeforeLastTwoDays(contest, at);
        candidate.state = CandidateState.WITHDRAWN;
        decide(
                candidate,
                DecisionKind.WITHDRAWAL,
                null,
                NominationRule.CANDIDATE_LEAVES.article(contest.body()),
                at,
                null,
                request.reason());
        tellRemoval(candidate, before, at);
        return CandidateView.of(candidate);
    }

    /** The party that nominated a candidate, empty where none did. */
    public Optional<String> partyOf(UUID subject) {
        return rows.findByIdOptional(subject).map(candidate -> candidate.party);
    }

    /** Undoes a refusal or cancellation. */
    public void restore(Decisions.Found found, Instant at, String number, String reason) {
        CandidateEntity candidate =
                rows.lockedById(found.subject())
                        .orElseThrow(() ->
                                ProblemException.notFound("candidate", found.subject().toString()));
        Contest contest = contests.get(candidate.contest);
        boolean refused = found.decision().kind() == DecisionKind.REFUSAL;
        requireState(
                candidate, Set.of(refused ? CandidateState.REFUSED : CandidateState.CANCELLED));
        candidate.state = refused ? CandidateState.NOMINATED : CandidateState.REGISTERED;
        rows.flush();
        decide(
                candidate,
                DecisionKind.RESTORATION,
                null,
                NominationRule.NOT_APPEALABLE.article(contest.body()),
                at,
                number,
                reason);
        Instant registeredAt = candidate.registeredAt;
        if (!refused && registeredAt != null) {
            outbox.append(
                    Topics.NOMINATIONS,
                    candidate.contest,
                    new CandidateRegistered(
                            candidate.contest,
                            candidate.code,
                            candidate.nominator.word(),
                            candidate.party,
                            registeredAt));
        }
    }

    private void tellRemoval(CandidateEntity candidate, CandidateState before, Instant at) {
        rows.flush();
        if (before == CandidateState.REGISTERED) {
            outbox.append(
                    Topics.NOMINATIONS,
                    candidate.contest,
                    new CandidateRemoved(
                            candidate.contest, candidate.code, candidate.state.word(), at));
        }
    }

    private void decide(
            CandidateEntity candidate,
            DecisionKind kind,
            @Nullable RefusalGround ground,
            @Nullable String article,
            Instant at,
            @Nullable String number,
            String reason) {
        decisions.record(
                new Decisions.Entry(
                        candidate.contest,
                        candidate.id,
                        null,
                        kind,
                        ground,
                        article,
                        at,
                        number,
                        reason),
                candidate.code);
    }

    public List<CandidateView> registered(String contestId) {
        contests.get(contestId);
        return rows.inState(contestId, Set.of(CandidateState.REGISTERED)).stream()
                .map(CandidateView::of)
                .toList();
    }

    /** A registered candidate is for everybody; others for the own party and the commission. */
    CandidateView get(String contestId, String code) {
        Contest contest = contests.get(contestId);
        CandidateEntity candidate =
                rows.one(contestId, code)
                        .filter(one ->
                                one.state == CandidateState.REGISTERED
                                        || isOwn(one)
                                        || commission.actsFor(contest))
                        .orElseThrow(() -> ProblemException.notFound("candidate", code));
        return CandidateView.of(candidate);
    }

    private boolean isOwn(CandidateEntity candidate) {
        return candidate.party != null
                && caller.has(Roles.PARTY)
                && caller.unit().equals(new Unit.Party(candidate.party));
    }

    List<CandidateView> all(String contestId) {
        Contest contest = contests.get(contestId);
        commission.requireFor(contest);
        return rows.inState(contestId, Set.of(CandidateState.values())).stream()
                .map(CandidateView::of)
                .toList();
    }

    List<Decision> decisions(String contestId, String code) {
        commission.requireFor(contests.get(contestId));
        return decisions.of(
                rows.one(contestId, code)
                        .orElseThrow(() -> ProblemException.notFound("candidate", code))
                        .id);
    }

    private CandidateEntity locked(String contest, String code) {
        return rows.locked(contest, code)
                .orElseThrow(() -> ProblemException.notFound("candidate", code));
    }

    private static void requireState(CandidateEntity candidate, Set<CandidateState> allowed) {
        if (!allowed.contains(candidate.state)) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    "The candidate is %s; this act needs another state."
                            .formatted(candidate.state.word()));
        }
    }
}
