package kz.mandat.nominations.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision with its legal time and the time of its recording. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Decision(
        UUID id,
        DecisionKind kind,
        @Nullable UUID person,
        @Nullable RefusalGround ground,
        @Nullable String article,
        Instant decidedAt,
        @Nullable String number,
        String reason,
        Instant recordedAt) {

    static Decision of(DecisionEntity row) {
        return new Decision(
                row.id,
                row.kind,
                row.person,
                row.ground,
                row.article,
                row.decidedAt,
                row.number,
                row.reason,
                row.recordedAt);
    }
}
