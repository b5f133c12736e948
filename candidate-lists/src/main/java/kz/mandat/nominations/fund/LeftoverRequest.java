package kz.mandat.nominations.fund;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** That what was left of a fund has gone: when, how much where in tenge, and by which document. */
public record LeftoverRequest(
        @NotNull LocalDate on,
        @PositiveOrZero long toBudget,
        @PositiveOrZero long back,
        @NotBlank @Size(max = 200) String document) {}
