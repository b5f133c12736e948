package kz.mandat.registry.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kz.mandat.platform.text.Localized;
import kz.mandat.registry.personal.WithoutIin;
import org.jspecify.annotations.Nullable;

/**
 * The entry of a registration that the justice authority has decided.
 *
 * @param charterOn the day of the charter that was filed
 */
public record RegisterPartyRequest(
        @NotNull
                @Pattern(
                        regexp = "[a-z][a-z0-9-]{1,39}",
                        message = "a-z, 0-9, '-'; begins with a letter, 2-40")
                String id,
        @NotNull @Valid Localized name,
        @NotNull LocalDate registeredOn,
        @NotBlank @Size(max = 100) String certificateNumber,
        @Size(min = 1, max = 200) @Nullable String leader,
        @Size(min = 1, max = 500) @Nullable String address,
        @Nullable LocalDate charterOn,
        @NotBlank @Size(max = 2000) @WithoutIin String reason) {}
