package kz.mandat.registry.founding;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import kz.mandat.law.Sourced;
import kz.mandat.law.parties.PartyRequirements;
import org.jspecify.annotations.Nullable;

/** The terms of a founding, counted by the calendar under the law of the day of the notice. */
final class FoundingTerms {

    // Law of 17 April 1995 on the registration of legal entities, art. 9
    private static final Period EXAMINATION = Period.ofMonths(1);

    // Art. 6: a notice in the press within a month of the confirmation
    private static final Period PRESS_NOTICE = Period.ofMonths(1);

    private final PartyRequirements law;

    FoundingTerms(LocalDate noticedOn) {
        this.law = PartyRequirements.on(noticedOn);
    }

    static LocalDate pressNoticeUntil(LocalDate confirmedOn) {
        return confirmedOn.plus(PRESS_NOTICE);
    }

    /** The end of the organising committee's life, where the law of the day sets one. */
    Optional<LocalDate> committeeUntil(LocalDate confirmedOn) {
        return after(confirmedOn, law.lifeOfOrganisingCommittee());
    }

    LocalDate congressUntil(LocalDate confirmedOn) {
        return confirmedOn.plus(law.congressAfterConfirmation().value());
    }

    /** The end of the documents' own term or of the committee's life, whichever comes first. */
    Optional<LocalDate> documentsUntil(LocalDate confirmedOn, LocalDate congressOn) {
        return Stream.of(
                        after(congressOn, law.documentsAfterCongress()),
                        after(confirmedOn, law.lifeOfOrganisingCommittee()))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    /** From the filing, and anew from the cure of defects, which interrupt the term. */
    static LocalDate decisionUntil(LocalDate filedOrCuredOn) {
        return filedOrCuredOn.plus(EXAMINATION);
    }

    Optional<LocalDate> renewalFrom(LocalDate refusedOn) {
        return after(refusedOn, law.renewedApplicationAfter());
    }

    LocalDate branchesUntil(LocalDate registeredOn) {
        return registeredOn.plus(law.branchesAfterRegistration().value());
    }

    private static Optional<LocalDate> after(LocalDate start, @Nullable Sourced<Period> period) {
        return period == null ? Optional.empty() : Optional.of(start.plus(period.value()));
    }
}
