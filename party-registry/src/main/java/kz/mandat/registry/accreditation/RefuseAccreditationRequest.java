package kz.mandat.registry.accreditation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kz.mandat.registry.personal.WithoutIin;

/** A decision to refuse an accreditation, with its ground. */
public record RefuseAccreditationRequest(
        @NotNull LocalDate on,
        @NotNull AccreditationRefusalGround ground,
        @NotBlank @Size(max = 2000) @WithoutIin String reason) {}
