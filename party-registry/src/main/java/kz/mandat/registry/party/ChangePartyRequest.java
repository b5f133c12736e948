package kz.mandat.registry.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kz.mandat.platform.text.Localized;
import kz.mandat.registry.personal.WithoutIin;
import org.jspecify.annotations.Nullable;

/**
 * The entry of a registered change; what is left out stays as it is. {@code version} is the one the
 * clerk saw.
 */
public record ChangePartyRequest(
        @NotNull @Min(1) Integer version,
        @NotNull LocalDate effectiveOn,
        @Valid @Nullable Localized name,
        @Size(min = 1, max = 100) @Nullable String certificateNumber,
        @Size(min = 1, max = 200) @Nullable String leader,
        @Size(min = 1, max = 500) @Nullable String address,
        @Nullable LocalDate charterOn,
        @NotBlank @Size(max = 2000) @WithoutIin String reason) {

    @AssertTrue(message = "name, certificateNumber, leader, address, charterOn")
    boolean isChange() {
        return name != null
                || certificateNumber != null
                || leader != null
                || address != null
                || charterOn != null;
    }
}
