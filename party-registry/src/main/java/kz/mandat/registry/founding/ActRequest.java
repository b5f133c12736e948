package kz.mandat.registry.founding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kz.mandat.registry.personal.WithoutIin;

/** The day of an act and why. */
public record ActRequest(
        @NotNull LocalDate on, @NotBlank @Size(max = 2000) @WithoutIin String reason) {}
