package kz.mandat.registry.party;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kz.mandat.registry.personal.WithoutIin;

/** The entry of the end of a suspension, by its term or by a court. */
public record ReinstatePartyRequest(
        @NotNull @Min(1) Integer version,
        @NotNull LocalDate effectiveOn,
        @NotBlank @Size(max = 2000) @WithoutIin String reason) {}
