package kz.mandat.allocation.mandate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision to register a deputy, and the day on which the statement on giving up incompatible
 * posts came, where it is not today.
 */
public record RegistrationRequest(
        @Nullable LocalDate statementOn,
        @NotBlank @Size(max = 200) String document,
        @NotBlank @Size(max = 2000) String reason) {

    public ActRequest decision() {
        return new ActRequest(document, reason);
    }
}
