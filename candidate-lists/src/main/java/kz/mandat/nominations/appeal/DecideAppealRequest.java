package kz.mandat.nominations.appeal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The outcome of an appeal as the higher commission or the court decided it. */
public record DecideAppealRequest(
        @NotNull Outcome outcome,
        @NotBlank @Size(max = 60) String decisionNumber,
        @NotBlank @Size(max = 4000) String reason,
        @Nullable OffsetDateTime decidedAt) {}
