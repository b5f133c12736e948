package kz.mandat.registry.party;

import java.time.LocalDate;
import kz.mandat.platform.text.Localized;

/** The fact that a party stands in the register since a day. */
public record PartyRegistered(String party, Localized name, LocalDate registeredOn) {}
