package kz.mandat.registry.accreditation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import kz.mandat.platform.text.Localized;
import kz.mandat.registry.personal.WithoutIin;
import org.jspecify.annotations.Nullable;

/**
 * An application for accreditation as it came in. The country is that of a foreign mission and
 * absent where an international organisation sends it; an international mission names who invited
 * it. The territory is {@code KZ} or that of a local organisation.
 */
public record ApplyRequest(
        @NotNull AccreditationKind kind,
        @NotNull @Valid Localized name,
        @NotNull OffsetDateTime appliedAt,
        @NotNull @Pattern(regexp = "KZ|[0-9]{9}", message = "KZ, KATO") String territory,
        @Pattern(regexp = "[A-Z]{2}", message = "ISO 3166-1 alpha-2") @Nullable String country,
        @Nullable Inviter invitedBy,
        @Size(max = 60) @Nullable String election,
        @NotNull Boolean charterNamesObservation,
        @NotNull Boolean throughForeignMinistry,
        @NotBlank @Size(max = 2000) @WithoutIin String reason) {}
