package kz.mandat.registry.founding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.mandat.law.Step;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.registry.law.Shortfall;
import kz.mandat.registry.members.ListKind;
import kz.mandat.registry.members.ListVerdict;
import kz.mandat.registry.members.MemberLists;
import kz.mandat.registry.members.MemberLists.Counted;
import kz.mandat.registry.party.Parties;
import kz.mandat.registry.party.RegisterPartyRequest;
import kz.mandat.registry.region.Regions;

/** What the justice authority and the court decide on an application. */
@ApplicationScoped
@Transactional
public class Examination {

    private final Applications applications;
    private final MemberLists lists;
    private final Regions regions;
    private final Parties parties;

    @Inject
    Examination(Applications applications, MemberLists lists, Regions regions, Parties parties) {
        this.applications = applications;
        this.lists = lists;
        this.regions = regions;
        this.parties = parties;
    }

    // PP art. 6: on the day of the notice, when the initiative list is complete
    public ApplicationView confirm(UUID id, ActRequest request) {
        ApplicationEntity application =
                applications.begin(id, ApplicationAct.CONFIRMATION, request.on());
        Counted initiative =
                lists.counted(id, ListKind.INITIATIVE)
                        .orElseThrow(() -> FoundingRule.INITIATIVE_MISSING.refusal("initiative"));
        requireNothingMissing(ListKind.INITIATIVE, application.noticedOn, initiative, "PP 6");
        application.confirmedOn = request.on();
        applications.record(
                application,
                ApplicationAct.CONFIRMATION,
                request.on(),
                application.noticedOn,
                "PP 6",
                request.reason());
        return ApplicationView.of(application);
    }

    private void requireNothingMissing(ListKind kind, LocalDate day, Counted list, String article) {
        List<FieldError> errors = new ArrayList<>();
        for (Step step : ListVerdict.missing(kind, day, list.byRegion(), regions.on(day))) {
            errors.add(
                    FieldError.ofLaw(
                            kind.code(),
                            step.rule(),
                            article,
                            Shortfall.localized(step.text(regions.names()))));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.ruleBroken(errors);
        }
    }

    /** Defects interrupt the term; it runs anew from their cure. */
    public ApplicationView interrupt(UUID id, ActRequest request) {
        ApplicationEntity application =
                applications.begin(id, ApplicationAct.INTERRUPTION, request.on());
        applications.record(
                application,
                ApplicationAct.INTERRUPTION,
                request.on(),
                application.decisionDue,
                null,
                request.reason());
        application.decisionDue = null;
        return ApplicationView.of(application);
    }

    // PP art. 11; errors of the list that leave the minimum met are no ground: art. 11(1-1)
    public ApplicationView refuse(UUID id, RefusalRequest request) {
        ApplicationEntity application =
                applications.begin(id, ApplicationAct.REFUSAL, request.on());
        if (request.ground() == RefusalGround.MEMBER_LIST) {
            lists.countedNow(id, ListKind.MEMBERS)
                    .filter(list -> !list.hasGrounds() && isMinimumMet(application, list))
                    .ifPresent(sufficient -> {
                        throw FoundingRule.ERRORS_ARE_NO_GROUND.refusal("ground");
                    });
        }
        application.refusedOn = request.on();
        applications.record(
                application,
                ApplicationAct.REFUSAL,
                request.on(),
                application.decisionDue,
                request.ground().article(),
                request.ground().code() + ": " + request.reason());
        application.decisionDue = null;
        return ApplicationView.of(application);
    }

    private boolean isMinimumMet(ApplicationEntity application, Counted list) {
        LocalDate day = application.noticedOn;
        return ListVerdict.missing(ListKind.MEMBERS, day, list.byRegion(), regions.on(day))
                .isEmpty();
    }

    // PP art. 10(6), 8(1): the minimum is met, and nobody is under age
    public ApplicationView register(UUID id, RegistrationRequest request) {
        ApplicationEntity application =
                applications.begin(id, ApplicationAct.REGISTRATION, request.on());
        Counted members =
                lists.countedNow(id, ListKind.MEMBERS)
                        .orElseThrow(() -> FoundingRule.DOCUMENT_MISSING.refusal("members"));
        requireNothingMissing(ListKind.MEMBERS, application.noticedOn, members, "PP 10(6)");
        if (members.hasGrounds()) {
            throw FoundingRule.MEMBERS_UNDER_AGE.refusal("members");
        }
        parties.register(
                new RegisterPartyRequest(
                        request.party(),
                        application.name(),
                        request.on(),
                        request.certificateNumber(),
                        request.leader(),
                        request.address(),
                        request.charterOn() == null ? application.congressOn : request.charterOn(),
                        request.reason()),
                members.list());
        application.party = request.party();
        applications.record(
                application,
                ApplicationAct.REGISTRATION,
                request.on(),
                application.decisionDue,
                "PP 10",
                request.reason());
        application.decisionDue = null;
        return ApplicationView.of(application);
    }

    /** A granted appeal brings the application back to examination, with its term anew. */
    public ApplicationView decideAppeal(UUID id, AppealDecisionRequest request) {
        ApplicationAct act =
                request.granted() ? ApplicationAct.APPEAL_GRANTED : ApplicationAct.APPEAL_DISMISSED;
        ApplicationEntity application = applications.begin(id, act, request.on());
        if (request.granted()) {
            application.refusedOn = null;
            application.decisionDue = FoundingTerms.decisionUntil(request.on());
        }
        applications.record(application, act, request.on(), null, "PP 11", request.reason());
        return ApplicationView.of(application);
    }
}
