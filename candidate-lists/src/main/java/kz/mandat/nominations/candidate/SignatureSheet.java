package kz.mandat.nominations.candidate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A checked sheet: how many signatures it bears, how many are invalid, and why. */
public record SignatureSheet(
        @Positive @Max(100_000) int number,
        @PositiveOrZero @Max(10_000) int signatures,
        @PositiveOrZero @Max(10_000) int invalid,
        @Nullable @Size(max = 1000) String reason) {}
