package kz.mandat.nominations.candidate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The commission's decision to register a candidate. */
public record RegisterCandidateRequest(
        @Nullable OffsetDateTime registeredAt,
        @NotBlank @Size(max = 60) String decisionNumber,
        @NotBlank @Size(max = 2000) String reason) {}
