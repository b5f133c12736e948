package kz.mandat.tally.protocol;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A protocol in a list for commissions: where it stands, without its figures. */
public record ProtocolRow(
        UUID id,
        String contest,
        String station,
        String territory,
        ProtocolState state,
        int version,
        boolean counts,
        @Nullable OffsetDateTime enteredAt) {}
