package kz.mandat.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.registry.time.Today;

/**
 * Decisions on a party in the register. Each makes a new version; of two clerks who decide on the
 * same version the second is told so.
 */
@ApplicationScoped
@Transactional
public class PartyDecisions {

    private static final int SHORTEST_SUSPENSION_MONTHS = 3;
    private static final int LONGEST_SUSPENSION_MONTHS = 6;
    private static final String REGISTER = "party-registry";
    private static final String TERM_IS_OVER =
            "Тоқтата тұру мерзімі аяқталды · Срок приостановления истёк · The term of the"
                    + " suspension is over";

    private final PartyRepository parties;
    private final PartyVersionRepository versions;
    private final Participation participation;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;
    private final Today today;

    @Inject
    PartyDecisions(
            PartyRepository parties,
            PartyVersionRepository versions,
            Participation participation,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Clock clock,
            Today today) {
        this.parties = parties;
        this.versions = versions;
        this.participation = participation;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.today = today;
    }

    public PartyView change(String id, ChangePartyRequest request) {
        PartyVersionEntity next =
                next(
                        id,
                        request.version(),
                        request.effectiveOn(),
                        PartyAct.CHANGE,
                        Set.of(PartyState.REGISTERED, PartyState.SUSPENDED));
        if (request.name() != null) {
            next.name(request.name());
            if (versions.isNameTaken(request.name(), id)) {
                throw PartyRule.NAME_TAKEN.refusal("name", request.name().kk());
            }
        }
        if (request.certificateNumber() != null) {
            give(next, request.certificateNumber());
        }
        next.leader = request.leader() == null ? next.leader : request.leader();
        next.address = request.address() == null ? next.address : request.address();
        next.charterOn = request.charterOn() == null ? next.charterOn : request.charterOn();
        return enter(
                next,
                request.reason(),
                new PartyChanged(
                        id,
                        next.version,
                        next.name(),
                        next.leader,
                        next.charterOn,
                        next.effectiveOn));
    }

    private void give(PartyVersionEntity next, String certificateNumber) {
        if (!certificateNumber.equals(next.certificateNumber)
                && parties.isCertificateGiven(certificateNumber)) {
            throw new ProblemException(
                    ProblemCode.ALREADY_EXISTS,
                    "The certificate '%s' belongs to another party.".formatted(certificateNumber),
                    List.of(
                            FieldError.of(
                                    "certificateNumber", InputRule.DUPLICATE, certificateNumber)));
        }
        next.certificateNumber = certificateNumber;
        next.party.certificateNumber = certificateNumber;
    }

    /** Art. 13: by a court, for three to six months. */
    public PartyView suspend(String id, SuspendPartyRequest request) {
        PartyVersionEntity next =
                next(
                        id,
                        request.version(),
                        request.effectiveOn(),
                        PartyAct.SUSPENSION,
                        Set.of(PartyState.REGISTERED));
        LocalDate earliest = request.effectiveOn().plusMonths(SHORTEST_SUSPENSION_MONTHS);
        LocalDate latest = request.effectiveOn().plusMonths(LONGEST_SUSPENSION_MONTHS);
        if (request.until().isBefore(earliest) || request.until().isAfter(latest)) {
            throw PartyRule.SUSPENSION_TERM.refusal("until", earliest + " – " + latest);
        }
        next.state = PartyState.SUSPENDED;
        next.suspendedUntil = request.until();
        next.article = "PP 13";
        return enter(
                next,
                request.reason(),
                new PartySuspended(
                        id, next.version, next.effectiveOn, request.until(), next.article));
    }

    public PartyView reinstate(String id, ReinstatePartyRequest request) {
        PartyVersionEntity next =
                next(
                        id,
                        request.version(),
                        request.effectiveOn(),
                        PartyAct.REINSTATEMENT,
                        Set.of(PartyState.SUSPENDED));
        next.state = PartyState.REGISTERED;
        next.suspendedUntil = null;
        next.article = "PP 13";
        return enter(
                next, request.reason(), new PartyReinstated(id, next.version, next.effectiveOn));
    }

    /**
     * Art. 13: a suspension ends with its term, without a decision: on the day after the last one,
     * unless a later entry was made while the party still stood as suspended.
     */
    public void endSuspension(String id) {
        PartyEntity party = parties.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (party == null) {
            return;
        }
        PartyVersionEntity present = versions.present(party);
        LocalDate until = present.suspendedUntil;
        if (present.state != PartyState.SUSPENDED
                || until == null
                || !until.isBefore(today.date())) {
            return;
        }
        party.version++;
        LocalDate free = until.plusDays(1);
        PartyVersionEntity next =
                present.next(
                        PartyAct.REINSTATEMENT,
                        free.isBefore(present.effectiveOn) ? present.effectiveOn : free);
        next.state = PartyState.REGISTERED;
        next.suspendedUntil = null;
        next.article = "PP 13";
        next.reason = TERM_IS_OVER;
        next.recordedAt = clock.instant();
        next.recordedBy = REGISTER;
        versions.persist(next);
        audit.recordOwn("party.reinstatement", "party:" + id, TERM_IS_OVER);
        outbox.append(Topics.PARTIES, id, new PartyReinstated(id, next.version, next.effectiveOn));
    }

    /** Art. 14; the ground of two missed elections must be on record. */
    public PartyView liquidate(String id, LiquidatePartyRequest request) {
        PartyVersionEntity next =
                next(
                        id,
                        request.version(),
                        request.effectiveOn(),
                        PartyAct.LIQUIDATION,
                        Set.of(PartyState.REGISTERED, PartyState.SUSPENDED));
        if (request.ground() == LiquidationGround.TWO_ELECTIONS_MISSED) {
            participation.requireMissedTwice(id, request.effectiveOn());
        }
        next.state = PartyState.LIQUIDATED;
        next.suspendedUntil = null;
        next.article = request.ground().article();
        return enter(
                next,
                request.reason(),
                new PartyLiquidated(id, next.version, next.effectiveOn, request.ground()));
    }

    /** For whom the ground of two missed elections exists today. */
    public List<MissedElections> missedTwice() {
        return participation.missedTwice("", today.date());
    }

    /** The present entry, copied and locked for a decision that starts from it. */
    private PartyVersionEntity next(
            String id,
            int seen,
            LocalDate effectiveOn,
            PartyAct act,
            Set<PartyState> allowedStates) {
        PartyEntity party = parties.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (party == null) {
            throw ProblemException.notFound("party", id);
        }
        if (party.version != seen) {
            throw new ProblemException(
                    ProblemCode.PRECONDITION_FAILED,
                    "You decided on version %d; the entry is at version %d. Read it again."
                            .formatted(seen, party.version));
        }
        PartyVersionEntity present = versions.present(party);
        if (!allowedStates.contains(present.state)) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    "The party '%s' is %s.".formatted(id, present.state.code()));
        }
        if (effectiveOn.isBefore(present.effectiveOn) || effectiveOn.isAfter(today.date())) {
            throw ProblemException.invalid(
                    FieldError.of(
                            "effectiveOn",
                            InputRule.OUT_OF_RANGE,
                            present.effectiveOn + " – " + today.date()));
        }
        party.version++;
        return present.next(act, effectiveOn);
    }

    private PartyView enter(PartyVersionEntity version, String reason, Object fact) {
        version.reason = reason;
        version.recordedAt = clock.instant();
        version.recordedBy = caller.name();
        versions.persist(version);
        audit.record("party." + version.act.code(), "party:" + version.party.id, reason);
        outbox.append(Topics.PARTIES, version.party.id, fact);
        return PartyView.of(version);
    }
}
