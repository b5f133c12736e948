package kz.mandat.nominations.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A decision against a list, a person or a candidate. The time may be left out: it is then the time
 * of recording; an election recorded afterwards needs it.
 */
public record DecisionRequest(
        @Nullable OffsetDateTime decidedAt,
        @NotBlank @Size(max = 60) String decisionNumber,
        @NotNull RefusalGround ground,
        @NotBlank @Size(max = 2000) String reason) {}
