package kz.mandat.registry.accreditation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * An application for accreditation as it came in. The country is that of an international mission,
 * the territory {@code KZ} or the region of a local organisation.
 */
public record ApplyRequest(
        @NotNull AccreditationKind kind,
        @NotNull @Valid Localized name,
        @NotNull OffsetDateTime appliedAt,
        @NotNull @Pattern(regexp = "KZ|[0-9]{9}", message = "KZ, KATO") String territory,
        @Pattern(regexp = "[A-Z]{2}", message = "ISO 3166-1 alpha-2") @Nullable String country,
        @Size(max = 60) @Nullable String election,
        @NotNull Boolean charterNamesObservation,
        @NotNull Boolean throughForeignMinistry,
        @NotBlank @Size(max = 2000) String reason) {}
