package kz.mandat.allocation.recall;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** How many signatures came by a day, and how many of them the check left valid. */
public record SignaturesRequest(
        @NotNull LocalDate receivedOn,
        @NotNull @PositiveOrZero Long received,
        @NotNull @PositiveOrZero Long valid,
        @NotBlank @Size(max = 200) String document) {}
