package kz.mandat.registry.party;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kz.mandat.registry.personal.WithoutIin;

/** The entry of a court's decision to suspend a party for a term. */
public record SuspendPartyRequest(
        @NotNull @Min(1) Integer version,
        @NotNull LocalDate effectiveOn,
        @NotNull LocalDate until,
        @NotBlank @Size(max = 2000) @WithoutIin String reason) {}
