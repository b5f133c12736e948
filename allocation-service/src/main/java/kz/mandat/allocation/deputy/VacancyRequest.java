package kz.mandat.allocation.deputy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The commission's decision that a seat is vacant, with the day of the by-election where it sets
 * it: for a maslikhat another day than the law's needs the central commission's consent.
 */
public record VacancyRequest(
        @Nullable LocalDate votingDay,
        @Nullable @Size(max = 200) String consent,
        @NotBlank @Size(max = 100) String decisionNumber,
        @NotBlank @Size(max = 2000) String reason) {}
