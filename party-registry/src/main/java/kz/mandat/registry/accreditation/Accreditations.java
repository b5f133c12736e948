package kz.mandat.registry.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
import kz.mandat.registry.region.Territories;
import kz.mandat.registry.time.Today;
import org.jspecify.annotations.Nullable;

/**
 * Accreditation of organisations, missions and media: the central commission decides on republican
 * ones and missions, a territorial commission on those of its territory.
 */
@ApplicationScoped
@Transactional
public class Accreditations {

    private static final ZoneId CAPITAL = ZoneId.of("Asia/Almaty");
    private static final String COUNTRY = "KZ";

    private final AccreditationRepository accreditations;
    private final AccreditationStepRepository steps;
    private final ObserverRepository observers;
    private final Withdrawals withdrawals;
    private final CalledElections elections;
    private final Announcements announcements;
    private final Territories territories;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;
    private final Today today;

    @Inject
    Accreditations(
            AccreditationRepository accreditations,
            AccreditationStepRepository steps,
            ObserverRepository observers,
            Withdrawals withdrawals,
            CalledElections elections,
            Announcements announcements,
            Territories territories,
            Audit audit,
            Caller caller,
            Clock clock,
            Today today) {
        this.accreditations = accreditations;
        this.steps = steps;
        this.observers = observers;
        this.withdrawals = withdrawals;
        this.elections = elections;
        this.announcements = announcements;
        this.territories = territories;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.today = today;
    }

    /** Enters an application as it came in; what the law closes is refused at the door. */
    public AccreditationView apply(ApplyRequest request) {
        requireUnit(request.territory());
        if (request.appliedAt().toInstant().isAfter(clock.instant())) {
            throw ProblemException.invalid(
                    FieldError.of("appliedAt", InputRule.OUT_OF_RANGE, "<= " + today.date()));
        }
        AccreditationEntity accreditation = new AccreditationEntity();
        accreditation.id = UUID.randomUUID();
        accreditation.kind = request.kind();
        accreditation.nameKk = request.name().kk();
        accreditation.nameRu = request.name().ru();
        accreditation.nameEn = request.name().en();
        accreditation.country = request.country();
        accreditation.invitedBy = request.invitedBy();
        accreditation.territory = request.territory();
        accreditation.election = request.election();
        accreditation.state = AccreditationState.APPLIED;
        accreditation.appliedAt = request.appliedAt().toInstant();
        LocalDate appliedOn = LocalDate.ofInstant(accreditation.appliedAt, CAPITAL);
        switch (request.kind()) {
            case DOMESTIC -> accreditation.decisionDue = domestic(request, appliedOn);
            case INTERNATIONAL -> international(request);
            case MEDIA -> {
                // The law sets no term for media.
            }
        }
        accreditations.persistAndFlush(accreditation);
        record(accreditation, "application", appliedOn, null, request.reason());
        return AccreditationView.of(accreditation, 0);
    }

    // Art. 20-1(1-1): the charter names observation; a decision within 30 calendar days
    private LocalDate domestic(ApplyRequest request, LocalDate appliedOn) {
        requireCompetence(request.kind(), request.territory());
        if (!request.charterNamesObservation()) {
            throw AccreditationRule.CHARTER_WITHOUT_OBSERVATION.refusal("charterNamesObservation");
        }
        return AccreditationTerms.decisionUntil(appliedOn);
    }

    // Art. 12(16-10), 14(11-2): republican organisations by the central commission, local ones by
    // the
    // territorial one
    private void requireCompetence(AccreditationKind kind, String territory) {
        boolean isLocal = !territory.equals(COUNTRY);
        if (kind == AccreditationKind.DOMESTIC && isLocal && !caller.has(Roles.TERRITORIAL)) {
            throw AccreditationRule.OTHER_COMMISSION.refusal("territory");
        }
    }

    // Art. 20-2: by invitation, through the foreign ministry, until 18:00 five days before the vote
    private void international(ApplyRequest request) {
        if (!request.territory().equals(COUNTRY)) {
            throw ProblemException.invalid(FieldError.of("territory", InputRule.INVALID, COUNTRY));
        }
        if (!request.throughForeignMinistry()) {
            throw AccreditationRule.NOT_THROUGH_FOREIGN_MINISTRY.refusal("throughForeignMinistry");
        }
        String election = request.election() == null ? "" : request.election();
        ZonedDateTime until =
                elections
                        .votingDay(election)
                        .map(AccreditationTerms::internationalUntil)
                        .orElseThrow(() ->
                                AccreditationRule.UNKNOWN_ELECTION.refusal("election", election));
        if (request.appliedAt().toInstant().isAfter(until.toInstant())) {
            throw tooLate("appliedAt", until);
        }
    }

    /**
     * What is decided for a mission on a day is decided in time: a day that is over by its date,
     * today to the minute.
     */
    // Art. 20-2: the accreditation of missions ends at 18:00 five days before the vote
    void requireInTime(AccreditationEntity accreditation, LocalDate on, String field) {
        String election = accreditation.election;
        if (accreditation.kind != AccreditationKind.INTERNATIONAL || election == null) {
            return;
        }
        elections
                .votingDay(election)
                .map(AccreditationTerms::internationalUntil)
                .filter(until -> isOver(until, on))
                .ifPresent(until -> {
                    throw tooLate(field, until);
                });
    }

    private boolean isOver(ZonedDateTime until, LocalDate on) {
        return on.equals(today.date())
                ? clock.instant().isAfter(until.toInstant())
                : on.isAfter(until.toLocalDate());
    }

    private static ProblemException tooLate(String field, ZonedDateTime until) {
        return AccreditationRule.TOO_LATE.refusal(
                field, until.toLocalDate() + " " + until.toLocalTime());
    }

    /** Accredits, or renews what is accredited: a domestic organisation for one year. */
    public AccreditationView accredit(UUID id, AccreditRequest request) {
        AccreditationEntity accreditation =
                decidable(id, Set.of(AccreditationState.APPLIED, AccreditationState.ACCREDITED));
        requireCompetence(accreditation.kind, accreditation.territory);
        requireDecisionDay(accreditation, request.on());
        requireInTime(accreditation, request.on(), "on");
        boolean renewal = accreditation.state == AccreditationState.ACCREDITED;
        accreditation.state = AccreditationState.ACCREDITED;
        accreditation.decidedOn = request.on();
        accreditation.validUntil = validUntil(accreditation, request.on());
        record(
                accreditation,
                renewal ? "renewal" : "accreditation",
                request.on(),
                renewal ? null : accreditation.decisionDue,
                request.reason());
        if (renewal) {
            // Whoever heard of the observers hears of their new term.
            announcements.tell(observers.notWithdrawn(accreditation));
        }
        return view(accreditation);
    }

    /**
     * One year for a domestic organisation; until the results for the others, where an election is
     * named.
     */
    private @Nullable LocalDate validUntil(AccreditationEntity accreditation, LocalDate on) {
        String election = accreditation.election;
        return switch (accreditation.kind) {
            case DOMESTIC -> AccreditationTerms.validUntil(on);
            case INTERNATIONAL, MEDIA ->
                    election == null
                            ? null
                            : elections
                                    .votingDay(election)
                                    .map(AccreditationTerms::untilResultsOf)
                                    .orElse(null);
        };
    }

    public AccreditationView refuse(UUID id, RefuseAccreditationRequest request) {
        AccreditationEntity accreditation = decidable(id, Set.of(AccreditationState.APPLIED));
        requireCompetence(accreditation.kind, accreditation.territory);
        requireDecisionDay(accreditation, request.on());
        accreditation.state = AccreditationState.REFUSED;
        accreditation.decidedOn = request.on();
        record(
                accreditation,
                "refusal",
                request.on(),
                accreditation.decisionDue,
                request.ground().code() + ": " + request.reason());
        return view(accreditation);
    }

    /** Withdraws the accreditation of an organisation, and with it that of all its observers. */
    public AccreditationView withdraw(UUID id, WithdrawRequest request) {
        AccreditationEntity accreditation = decidable(id, Set.of(AccreditationState.ACCREDITED));
        for (ObserverEntity observer : observers.notWithdrawn(accreditation)) {
            withdrawals.withdraw(observer);
        }
        accreditation.state = AccreditationState.WITHDRAWN;
        record(accreditation, "withdrawal", today.date(), null, request.reason());
        return view(accreditation);
    }

    AccreditationEntity decidable(UUID id, Set<AccreditationState> states) {
        AccreditationEntity accreditation =
                accreditations.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (accreditation == null) {
            throw ProblemException.notFound("accreditation", id.toString());
        }
        requireUnit(accreditation.territory);
        if (!states.contains(accreditation.state)) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    "The accreditation is %s.".formatted(accreditation.state.code()));
        }
        return accreditation;
    }

    /** A territorial commission acts on its own territory and below. */
    private void requireUnit(String territory) {
        if (!caller.has(Roles.CENTRAL) && !territories.reaches(caller.unit(), territory)) {
            throw Caller.outside("territory '" + territory + "'");
        }
    }

    /** A territorial commission reads of those that it decides on. */
    void requireReadable(UUID id) {
        AccreditationEntity accreditation = accreditations.findById(id);
        if (accreditation == null) {
            throw ProblemException.notFound("accreditation", id.toString());
        }
        if (!caller.has(Roles.AUDITOR)) {
            requireUnit(accreditation.territory);
        }
    }

    private void requireDecisionDay(AccreditationEntity accreditation, LocalDate on) {
        LocalDate applied = LocalDate.ofInstant(accreditation.appliedAt, CAPITAL);
        if (on.isBefore(applied) || on.isAfter(today.date())) {
            throw ProblemException.invalid(
                    FieldError.of("on", InputRule.OUT_OF_RANGE, applied + " – " + today.date()));
        }
    }

    private void record(
            AccreditationEntity accreditation,
            String act,
            LocalDate on,
            @Nullable LocalDate dueOn,
            String reason) {
        AccreditationStepEntity step = new AccreditationStepEntity();
        accreditation.step++;
        step.place = new AccreditationStepEntity.Place(accreditation.id, accreditation.step);
        step.act = act;
        step.on = on;
        step.dueOn = dueOn;
        step.article = accreditation.kind.article();
        step.reason = reason;
        step.recordedAt = clock.instant();
        step.recordedBy = caller.name();
        steps.persist(step);
        audit.record("accreditation." + act, "accreditation:" + accreditation.id, reason);
    }

    private AccreditationView view(AccreditationEntity accreditation) {
        return AccreditationView.of(accreditation, observers.active(accreditation));
    }

    public Paged<AccreditationView> find(
            AccreditationFilter filter, @Nullable UUID after, int limit) {
        List<AccreditationView> found =
                accreditations.page(filter, after, limit + 1).stream().map(this::view).toList();
        return Paged.cut(found, limit, accreditation -> accreditation.id().toString());
    }

    /** How many organisations and observers there are of each kind and country. */
    public List<AccreditationFigures> figures(@Nullable String election) {
        return accreditations.figures(election == null ? "" : election, today.date());
    }

    public AccreditationView get(UUID id) {
        AccreditationEntity accreditation = accreditations.findById(id);
        if (accreditation == null) {
            throw ProblemException.notFound("accreditation", id.toString());
        }
        return view(accreditation);
    }

    public List<AccreditationStepView> steps(UUID id) {
        get(id);
        return steps.of(id).stream().map(AccreditationStepView::of).toList();
    }
}
