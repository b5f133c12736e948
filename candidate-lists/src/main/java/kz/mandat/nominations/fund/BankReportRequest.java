package kz.mandat.nominations.fund;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;

/**
 * The bank's report of a week, its first and last day included: what came onto the account, what
 * left it, and what lay on it at the end, in tenge.
 */
public record BankReportRequest(
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay,
        @PositiveOrZero @Max(1_000_000_000_000L) long received,
        @PositiveOrZero @Max(1_000_000_000_000L) long spent,
        @PositiveOrZero @Max(1_000_000_000_000L) long balance) {}
