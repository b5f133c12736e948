package kz.mandat.registry.accreditation;

import java.time.LocalDate;
import java.util.UUID;

/** The fact that an observer's accreditation holds no longer. */
public record AccreditationWithdrawn(String observer, UUID accreditation, LocalDate withdrawnOn) {}
