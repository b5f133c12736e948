package kz.mandat.allocation.recall;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of the vote. The figures are those of the certified count; a commission states them
 * only where nothing was counted by stations, and then as its protocol has them.
 */
public record DecideRecallRequest(
        @Nullable @Positive Long voters,
        @Nullable @PositiveOrZero Long participants,
        @Nullable @PositiveOrZero Long forRecall,
        @NotBlank @Size(max = 100) String decisionNumber) {}
