package kz.mandat.registry.founding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kz.mandat.registry.personal.WithoutIin;

/** What the court decided on an appeal against a refusal. */
public record AppealDecisionRequest(
        @NotNull LocalDate on,
        @NotNull Boolean granted,
        @NotBlank @Size(max = 2000) @WithoutIin String reason) {}
