package kz.mandat.allocation.mandate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Opens the distribution of a list's mandates: the day of publication and the registered persons.
 */
public record OpenMandatesRequest(
        @NotNull LocalDate publishedOn,
        @NotEmpty @Size(max = 400) List<@NotNull @Valid ListedPerson> persons,
        @NotBlank @Size(max = 2000) String reason) {}
