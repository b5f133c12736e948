package kz.mandat.registry.accreditation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fact that a person, known by a code only, may observe for an organisation. */
public record ObserverAccredited(
        String observer,
        UUID accreditation,
        AccreditationKind kind,
        String territory,
        @Nullable String country,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {}
