package kz.mandat.registry.founding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.mandat.law.parties.PartyRequirements;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.text.Localized;
import kz.mandat.platform.web.Paged;
import kz.mandat.registry.party.Parties;
import kz.mandat.registry.time.Today;
import org.jspecify.annotations.Nullable;

/** Applications from the notice on: who may see them, and the record of every step. */
@ApplicationScoped
@Transactional
public class Applications {

    private final ApplicationRepository applications;
    private final StepRepository steps;
    private final Founders founders;
    private final Parties parties;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;
    private final Today today;

    @Inject
    Applications(
            ApplicationRepository applications,
            StepRepository steps,
            Founders founders,
            Parties parties,
            Audit audit,
            Caller caller,
            Clock clock,
            Today today) {
        this.applications = applications;
        this.steps = steps;
        this.founders = founders;
        this.parties = parties;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.today = today;
    }

    // PP art. 6: notice by an organising committee; art. 7: the name; art. 11: not sooner after a
    // refusal
    public ApplicationView giveNotice(NoticeRequest request) {
        requireBetween("on", null, request.on());
        List<FieldError> invalid = Founders.check(request.committee(), request.on());
        if (!invalid.isEmpty()) {
            throw ProblemException.invalid(invalid);
        }
        List<FieldError> broken = new ArrayList<>();
        long needed = PartyRequirements.on(request.on()).organisingCommittee().value();
        if (request.committee().size() < needed) {
            broken.add(
                    FoundingRule.COMMITTEE_TOO_SMALL.broken(
                            "committee", needed, request.committee().size()));
        }
        nameFaults(request.name(), broken);
        parties.nameFault(request.name()).ifPresent(broken::add);
        renewalFaults(request, broken);
        if (!broken.isEmpty()) {
            throw ProblemException.ruleBroken(broken);
        }
        ApplicationEntity application = new ApplicationEntity();
        application.applicant = caller.name();
        application.previous = request.previous();
        application.state = ApplicationState.NOTICED;
        application.nameKk = request.name().kk();
        application.nameRu = request.name().ru();
        application.nameEn = request.name().en();
        application.noticedOn = request.on();
        application.lastActOn = request.on();
        applications.persistAndFlush(application);
        founders.keep(application.id, request.committee());
        record(application, ApplicationAct.NOTICE, request.on(), null, null, null);
        return ApplicationView.of(application);
    }

    private static void nameFaults(Localized name, List<FieldError> broken) {
        if (!name.kk().toLowerCase(Locale.ROOT).contains("партия")) {
            broken.add(FoundingRule.NAME_WITHOUT_PARTY.broken("name.kk"));
        }
        if (!name.ru().toLowerCase(Locale.ROOT).contains("партия")) {
            broken.add(FoundingRule.NAME_WITHOUT_PARTY.broken("name.ru"));
        }
    }

    private void renewalFaults(NoticeRequest request, List<FieldError> broken) {
        if (request.previous() == null) {
            applications
                    .lastRefused(caller.name(), request.name())
                    .ifPresent(refused -> tooSoon(refused, request.on(), broken));
            return;
        }
        ApplicationEntity refused = visible(request.previous(), LockModeType.NONE);
        if (refused.refusedOn == null) {
            throw new ProblemException(
                    ProblemCode.CONFLICT, "The previous application was not refused.");
        }
        tooSoon(refused, request.on(), broken);
    }

    private static void tooSoon(ApplicationEntity refused, LocalDate on, List<FieldError> broken) {
        LocalDate refusedOn = refused.refusedOn;
        if (refusedOn == null) {
            return;
        }
        new FoundingTerms(refused.noticedOn)
                .renewalFrom(refusedOn)
                .filter(from -> on.isBefore(from))
                .ifPresent(from -> broken.add(FoundingRule.TOO_SOON.broken("on", from)));
    }

    /** Locks the application for an act, which must be possible now and on that day. */
    ApplicationEntity begin(UUID id, ApplicationAct act, LocalDate on) {
        ApplicationEntity application = visible(id, LockModeType.PESSIMISTIC_WRITE);
        ApplicationState next =
                application
                        .state
                        .after(act)
                        .orElseThrow(() ->
                                new ProblemException(
                                        ProblemCode.CONFLICT,
                                        "The application is %s: no %s now."
                                                .formatted(application.state.code(), act.code())));
        requireBetween("on", application.lastActOn, on);
        application.state = next;
        application.lastActOn = on;
        return application;
    }

    /** Writes the step, with who and when, and the audit record. */
    void record(
            ApplicationEntity application,
            ApplicationAct act,
            LocalDate on,
            @Nullable LocalDate dueOn,
            @Nullable String article,
            @Nullable String reason) {
        StepEntity step = new StepEntity();
        application.step++;
        step.place = new StepEntity.Place(application.id, application.step);
        step.act = act;
        step.on = on;
        step.dueOn = dueOn;
        step.article = article;
        step.reason = reason;
        step.recordedAt = clock.instant();
        step.recordedBy = caller.name();
        steps.persist(step);
        audit.record("application." + act.code(), "application:" + application.id, reason);
    }

    private void requireBetween(String field, @Nullable LocalDate earliest, LocalDate on) {
        boolean tooEarly = earliest != null && on.isBefore(earliest);
        if (tooEarly || on.isAfter(today.date())) {
            throw ProblemException.invalid(
                    FieldError.of(
                            field,
                            InputRule.OUT_OF_RANGE,
                            (earliest == null ? "" : earliest) + " – " + today.date()));
        }
    }

    /** An applicant sees its own applications only. */
    ApplicationEntity visible(UUID id, LockModeType lock) {
        ApplicationEntity application = applications.findById(id, lock);
        if (application == null) {
            throw ProblemException.notFound("application", id.toString());
        }
        if (!seesAll() && !application.applicant.equals(caller.name())) {
            throw Caller.outside("application");
        }
        return application;
    }

    private boolean seesAll() {
        return caller.has(Roles.JUSTICE) || caller.has(Roles.AUDITOR);
    }

    public ApplicationView get(UUID id) {
        return ApplicationView.of(visible(id, LockModeType.NONE));
    }

    public Paged<ApplicationView> find(
            @Nullable ApplicationState state, @Nullable UUID before, int limit) {
        String applicant = seesAll() ? "" : caller.name();
        List<ApplicationView> found =
                applications.page(applicant, state, before, limit + 1).stream()
                        .map(ApplicationView::of)
                        .toList();
        return Paged.cut(found, limit, application -> application.id().toString());
    }

    /** Who sits on the organising committee: personal data, read on the record. */
    public List<NoticeRequest.Founder> committee(UUID id, String reason) {
        visible(id, LockModeType.NONE);
        audit.record("personal-data.read", "application:" + id + "/committee", reason);
        return founders.open(id);
    }

    public List<StepView> steps(UUID id) {
        visible(id, LockModeType.NONE);
        return steps.of(id).stream().map(StepView::of).toList();
    }
}
