package kz.mandat.tally.protocol;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * Up to how many voters a station is small, so that one entry checked against the scan is enough;
 * zero ends the choice.
 */
public record ChooseSingleEntryRequest(
        @NotNull @PositiveOrZero @Max(3000) Integer largest,
        @NotBlank @Size(max = 100) String decisionNumber,
        @NotBlank @Size(max = 1000) String reason) {}
