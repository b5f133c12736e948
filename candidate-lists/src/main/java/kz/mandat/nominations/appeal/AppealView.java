package kz.mandat.nominations.appeal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An appeal with its outcome; {@code dueBy} is when the law wants it decided. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AppealView(
        UUID id,
        UUID decision,
        String contest,
        Addressee addressee,
        String grounds,
        Instant lodgedAt,
        Instant dueBy,
        @Nullable Outcome outcome,
        @Nullable Instant decidedAt,
        @Nullable Boolean decidedInTime,
        @Nullable String decisionNumber,
        @Nullable String reason) {

    static AppealView of(AppealEntity row, Instant dueBy) {
        return new AppealView(
                row.id,
                row.decision,
                row.contest,
                row.addressee,
                row.grounds,
                row.lodgedAt,
                dueBy,
                row.outcome,
                row.decidedAt,
                row.decidedAt == null ? null : !row.decidedAt.isAfter(dueBy),
                row.number,
                row.reason);
    }
}
