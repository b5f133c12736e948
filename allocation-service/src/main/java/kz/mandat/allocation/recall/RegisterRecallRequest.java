package kz.mandat.allocation.recall;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A voter's application for the recall of the deputy, as the commission registers it. */
public record RegisterRecallRequest(
        @NotNull LocalDate appliedOn,
        @NotNull @Positive Long voters,
        @NotBlank @Size(max = 200) String document,
        @NotBlank @Size(max = 2000) String ground) {}
