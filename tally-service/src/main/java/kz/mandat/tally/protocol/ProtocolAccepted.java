package kz.mandat.tally.protocol;

import java.util.UUID;

/** The fact that the superior commission accepted a protocol, whose figures count from now on. */
public record ProtocolAccepted(
        String contest, String station, UUID protocol, int version, UUID entry) {}
