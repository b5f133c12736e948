package kz.mandat.tally.protocol;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry of a protocol; the figures are absent for whoever may not see them yet. */
public record EntryView(
        UUID id,
        int version,
        String enteredBy,
        OffsetDateTime enteredAt,
        @Nullable ProtocolForm form,
        List<Finding> findings) {

    EntryView withoutFigures() {
        return new EntryView(id, version, enteredBy, enteredAt, null, List.of());
    }
}
