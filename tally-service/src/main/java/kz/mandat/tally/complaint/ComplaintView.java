package kz.mandat.tally.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register. Everyone sees what it is about, its term and how it ended; the text,
 * which may name people, only whoever filed it and the commissions.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComplaintView(
        UUID id,
        ComplaintKind kind,
        String contest,
        @Nullable String station,
        String territory,
        OffsetDateTime filedAt,
        @Nullable String text,
        @Nullable LocalDate decideBy,
        boolean late,
        @Nullable ComplaintOutcome outcome,
        @Nullable String decisionNumber,
        @Nullable String ground,
        @Nullable String reason,
        @Nullable OffsetDateTime decidedAt) {}
