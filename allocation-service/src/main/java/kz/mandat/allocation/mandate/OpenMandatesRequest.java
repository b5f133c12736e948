package kz.mandat.allocation.mandate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opens the distribution of a list's mandates: the day of publication; the persons only where the
 * registered list did not tell them, and then the same as are registered.
 */
public record OpenMandatesRequest(
        @NotNull LocalDate publishedOn,
        @Nullable @Size(min = 1, max = 400) List<@NotNull @Valid ListedPerson> persons,
        @NotBlank @Size(max = 2000) String reason) {}
