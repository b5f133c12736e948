package kz.mandat.allocation.deputy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * That the result of a constituency was published: the term for the statement begins; and when the
 * term of the body that was elected ends.
 */
public record OpenDeputyRequest(
        @NotNull LocalDate publishedOn,
        @NotNull LocalDate termUntil,
        @NotBlank @Size(max = 2000) String reason) {}
