package kz.mandat.registry.founding;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The founding congress: its day, those present, and how many voted by proxy (none may). */
public record CongressRequest(
        @NotNull LocalDate on,
        @NotNull @Min(1) Integer present,
        @NotNull @Min(0) Integer proxies,
        @NotBlank @Size(max = 200) String minutesNumber) {}
