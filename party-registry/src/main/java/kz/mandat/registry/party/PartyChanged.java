package kz.mandat.registry.party;

import java.time.LocalDate;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** The fact that a registered party's name, leader, charter or address is another since a day. */
public record PartyChanged(
        String party,
        int version,
        Localized name,
        @Nullable String leader,
        @Nullable LocalDate charterOn,
        LocalDate effectiveOn) {}
