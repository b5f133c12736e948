package kz.mandat.tally.observation;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kz.mandat.tally.protocol.FieldChange;
import kz.mandat.tally.protocol.ProtocolForm;
import org.jspecify.annotations.Nullable;

/**
 * An observer's copy beside the version that counts and the newest that was entered, for everyone;
 * the observer is not named. The age runs until the commission's answer.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CopyView(
        UUID id,
        String contest,
        String station,
        OffsetDateTime enteredAt,
        ProtocolForm figures,
        @Nullable Integer countedVersion,
        Comparison comparison,
        List<FieldChange> differences,
        @Nullable Integer enteredVersion,
        List<FieldChange> enteredDifferences,
        List<PhotoView> photos,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Duration age,
        @Nullable CopyOutcome outcome,
        @Nullable String answer,
        @Nullable OffsetDateTime answeredAt) {

    /** Whether the copy says what counts. */
    public enum Comparison {
        /** Nothing of the station was entered and agreed on yet. */
        AWAITING,
        AGREES,
        DIFFERS;

        @com.fasterxml.jackson.annotation.JsonValue
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
