package kz.mandat.nominations.deposit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * The published result that decides on a deposit: the votes, their base (votes for all and against
 * all, without invalid ballots), whether the candidate was elected, and whether the candidate, or
 * the only person on the list, died.
 */
public record SettleDepositRequest(
        @PositiveOrZero @Max(1_000_000_000) long votes,
        @Positive @Max(1_000_000_000) long base,
        boolean elected,
        boolean died,
        @Positive @Max(1_000_000_000_000L) long amount,
        @NotBlank @Size(max = 60) String decisionNumber,
        @NotBlank @Size(max = 2000) String reason) {}
