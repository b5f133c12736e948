package kz.mandat.tally.protocol;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The fact that a commission returned, reopened or annulled a protocol, ordered a recount, decided
 * on a contradiction, or declared that there is none; {@code counted} says whether its figures
 * count from now on.
 */
public record ProtocolDecided(
        String contest,
        String station,
        UUID protocol,
        int version,
        DecisionKind decision,
        @Nullable String decisionNumber,
        boolean counted) {}
