package kz.mandat.registry.party;

import java.time.LocalDate;

/** The fact that a court has suspended a party until a day. */
public record PartySuspended(
        String party, int version, LocalDate effectiveOn, LocalDate until, String article) {}
