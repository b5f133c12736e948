package kz.mandat.tally.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A territory's commission that has to send its protocol upward: by when, whether it did, and
 * whether every field is the sum below it (relation C13).
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Transmission(
        String territory,
        Localized name,
        String type,
        long stations,
        @Nullable OffsetDateTime due,
        @Nullable OffsetDateTime sentAt,
        boolean late,
        @Nullable Integer mismatches) {}
