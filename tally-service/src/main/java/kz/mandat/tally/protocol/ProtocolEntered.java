package kz.mandat.tally.protocol;

import java.util.UUID;

/** The fact that a protocol was entered, and where it stands now. */
public record ProtocolEntered(
        String contest,
        String station,
        UUID protocol,
        int version,
        UUID entry,
        ProtocolState state) {}
