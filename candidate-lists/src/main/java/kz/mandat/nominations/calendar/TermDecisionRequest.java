package kz.mandat.nominations.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A commission's decision that a term ends at another moment, for one contest or for all. */
public record TermDecisionRequest(
        @Nullable String contest,
        @NotNull OffsetDateTime until,
        @NotNull TermGround ground,
        @NotBlank @Size(max = 60) String decisionNumber,
        @NotBlank @Size(max = 2000) String reason) {}
