package kz.mandat.registry.founding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kz.mandat.registry.personal.WithoutIin;

/** Where and when the founding was made known in the press. */
public record PressNoticeRequest(
        @NotNull LocalDate on, @NotBlank @Size(max = 500) @WithoutIin String publication) {}
