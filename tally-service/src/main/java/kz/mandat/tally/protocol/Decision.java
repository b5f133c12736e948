package kz.mandat.tally.protocol;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision on one protocol, with the entry that counted before it and the one that counts after.
 */
record Decision(
        UUID protocol,
        String station,
        int version,
        DecisionKind kind,
        @Nullable String number,
        @Nullable String ground,
        String reason,
        @Nullable String application,
        @Nullable UUID countedBefore,
        @Nullable UUID countedAfter) {

    static Decision of(
            ProtocolStore.Row protocol,
            DecisionKind kind,
            DecisionRequest request,
            @Nullable UUID after) {
        return new Decision(
                protocol.id(),
                protocol.station(),
                protocol.version(),
                kind,
                request.decisionNumber(),
                request.ground(),
                request.reason(),
                request.application(),
                protocol.countedEntry(),
                after);
    }
}
