package kz.mandat.registry.party;

import java.time.LocalDate;

/** The fact that a suspended party may act again since a day. */
public record PartyReinstated(String party, int version, LocalDate effectiveOn) {}
