package kz.mandat.registry.founding;

import java.time.LocalDate;
import java.util.UUID;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** An application, its days and the terms that follow from them. */
public record ApplicationView(
        UUID id,
        @Nullable UUID previous,
        Localized name,
        ApplicationState state,
        LocalDate noticedOn,
        @Nullable LocalDate confirmedOn,
        @Nullable LocalDate pressNoticeUntil,
        @Nullable LocalDate pressNoticeOn,
        @Nullable LocalDate committeeUntil,
        @Nullable LocalDate congressUntil,
        @Nullable LocalDate congressOn,
        @Nullable LocalDate documentsUntil,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate decisionUntil,
        @Nullable LocalDate refusedOn,
        @Nullable LocalDate renewalFrom,
        @Nullable LocalDate branchesUntil,
        @Nullable String party) {

    static ApplicationView of(ApplicationEntity application) {
        FoundingTerms terms = new FoundingTerms(application.noticedOn);
        LocalDate confirmed = application.confirmedOn;
        LocalDate congress = application.congressOn;
        return new ApplicationView(
                application.id,
                application.previous,
                application.name(),
                application.state,
                application.noticedOn,
                confirmed,
                confirmed == null ? null : FoundingTerms.pressNoticeUntil(confirmed),
                application.pressNoticeOn,
                confirmed == null ? null : terms.committeeUntil(confirmed).orElse(null),
                confirmed == null ? null : terms.congressUntil(confirmed),
                congress,
                confirmed == null || congress == null
                        ? null
                        : terms.documentsUntil(confirmed, congress).orElse(null),
                application.submittedOn,
                application.decisionDue,
                application.refusedOn,
                application.refusedOn == null
                        ? null
                        : terms.renewalFrom(application.refusedOn).orElse(null),
                application.state == ApplicationState.REGISTERED
                        // Under the law of the day of registration, as the register counts it
                        ? new FoundingTerms(application.lastActOn)
                                .branchesUntil(application.lastActOn)
                        : null,
                application.party);
    }
}
