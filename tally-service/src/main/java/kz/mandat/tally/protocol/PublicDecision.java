package kz.mandat.tally.protocol;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision other than an acceptance, for everyone: what it did to the number of counted protocols
 * of the contest (one less, none, or one more) and on what ground. People are not named.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicDecision(
        UUID id,
        String contest,
        String station,
        int version,
        DecisionKind decision,
        int counted,
        @Nullable String decisionNumber,
        @Nullable String ground,
        String reason,
        @Nullable String application,
        OffsetDateTime decidedAt) {}
