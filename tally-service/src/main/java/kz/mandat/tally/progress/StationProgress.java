package kz.mandat.tally.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.UUID;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A station of the board: where its protocol stands, or {@code drafted} or {@code missing} where
 * there is none yet.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StationProgress(
        String station,
        Localized name,
        String territory,
        String state,
        boolean late,
        @Nullable UUID protocol,
        @Nullable Integer version,
        @Nullable OffsetDateTime lastEntryAt) {}
