package kz.mandat.registry.party;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kz.mandat.registry.personal.WithoutIin;

/** The entry of a party's end and its ground. */
public record LiquidatePartyRequest(
        @NotNull @Min(1) Integer version,
        @NotNull LocalDate effectiveOn,
        @NotNull LiquidationGround ground,
        @NotBlank @Size(max = 2000) @WithoutIin String reason) {}
