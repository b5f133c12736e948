package kz.mandat.tally.protocol;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A protocol with its entries and, where two entries do not agree, the fields in which they differ.
 */
public record ProtocolView(
        UUID id,
        String contest,
        String station,
        ProtocolState state,
        int version,
        List<EntryView> entries,
        List<String> differing,
        @Nullable UUID countedEntry,
        @Nullable String acceptedBy,
        @Nullable OffsetDateTime acceptedAt) {}
