package kz.mandat.nominations.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A written statement of someone who leaves, as the commission received it. */
public record WithdrawalRequest(
        @Nullable OffsetDateTime decidedAt, @NotBlank @Size(max = 2000) String reason) {}
