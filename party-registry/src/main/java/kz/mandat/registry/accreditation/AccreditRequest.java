package kz.mandat.registry.accreditation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kz.mandat.registry.personal.WithoutIin;

/** A decision to accredit, or to renew an accreditation. */
public record AccreditRequest(
        @NotNull LocalDate on, @NotBlank @Size(max = 2000) @WithoutIin String reason) {}
