package kz.mandat.allocation.deputy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** That a mandate ended on a day, with the document and the reason. */
public record DepartureRequest(
        @NotNull LocalDate on,
        @NotBlank @Size(max = 200) String document,
        @NotBlank @Size(max = 2000) String reason) {}
