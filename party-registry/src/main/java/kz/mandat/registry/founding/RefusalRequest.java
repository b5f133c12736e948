package kz.mandat.registry.founding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kz.mandat.registry.personal.WithoutIin;

/** A refusal with its ground. */
public record RefusalRequest(
        @NotNull LocalDate on,
        @NotNull RefusalGround ground,
        @NotBlank @Size(max = 2000) @WithoutIin String reason) {}
