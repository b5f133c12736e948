package kz.mandat.allocation.mandate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person of a registered list with what the quota and the alphabetical order need. */
public record ListedPerson(
        @NotNull @Min(1) @Max(1000) Integer number,
        @NotBlank @Size(max = 100) String surname,
        @NotBlank @Size(max = 100) String givenName,
        @Nullable @Size(max = 100) String patronymic,
        @NotNull @Pattern(regexp = "female|male") String sex,
        @NotNull @Past LocalDate bornOn,
        @NotNull Boolean disability,
        @NotNull Boolean generated) {}
