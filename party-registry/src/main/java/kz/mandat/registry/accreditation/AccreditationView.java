package kz.mandat.registry.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** An organisation, mission or medium and its accreditation; public, without personal data. */
public record AccreditationView(
        UUID id,
        AccreditationKind kind,
        Localized name,
        @Nullable String country,
        @Nullable Inviter invitedBy,
        String territory,
        @Nullable String election,
        AccreditationState state,
        Instant appliedAt,
        @Nullable LocalDate decisionUntil,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate validUntil,
        long observers) {

    static AccreditationView of(AccreditationEntity accreditation, long observers) {
        return new AccreditationView(
                accreditation.id,
                accreditation.kind,
                accreditation.name(),
                accreditation.country,
                accreditation.invitedBy,
                accreditation.territory,
                accreditation.election,
                accreditation.state,
                accreditation.appliedAt,
                accreditation.decisionDue,
                accreditation.decidedOn,
                accreditation.validUntil,
                observers);
    }
}
