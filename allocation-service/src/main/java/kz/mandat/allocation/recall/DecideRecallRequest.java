package kz.mandat.allocation.recall;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** The figures of the vote as the commission's protocol states them. */
public record DecideRecallRequest(
        @NotNull @Positive Long voters,
        @NotNull @PositiveOrZero Long participants,
        @NotNull @PositiveOrZero Long forRecall,
        @NotBlank @Size(max = 100) String decisionNumber) {}
