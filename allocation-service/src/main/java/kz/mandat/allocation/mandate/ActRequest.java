package kz.mandat.allocation.mandate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A decision about one mandate, with its document and reason. */
public record ActRequest(
        @NotBlank @Size(max = 200) String document, @NotBlank @Size(max = 2000) String reason) {}
