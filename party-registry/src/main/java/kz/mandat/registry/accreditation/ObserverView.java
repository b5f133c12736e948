package kz.mandat.registry.accreditation;

import java.time.LocalDate;
import java.util.UUID;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may learn from the code on a badge: whether it holds, and for which organisation.
 */
public record ObserverView(
        String code,
        boolean valid,
        UUID accreditation,
        AccreditationKind kind,
        Localized organisation,
        @Nullable String country,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate withdrawnOn) {

    static ObserverView of(ObserverEntity observer, LocalDate day) {
        AccreditationEntity accreditation = observer.accreditation;
        return new ObserverView(
                observer.code,
                observer.isValid(day),
                accreditation.id,
                accreditation.kind,
                accreditation.name(),
                accreditation.country,
                observer.validFrom,
                accreditation.validUntil,
                observer.withdrawnOn);
    }
}
