package kz.mandat.registry.party;

import java.time.LocalDate;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** A party's entry as it stands since {@code effectiveOn}. */
public record PartyView(
        String id,
        Localized name,
        LocalDate registeredOn,
        String certificateNumber,
        PartyState state,
        @Nullable LocalDate suspendedUntil,
        @Nullable String leader,
        @Nullable String address,
        @Nullable LocalDate charterOn,
        int version,
        LocalDate effectiveOn) {

    static PartyView of(PartyVersionEntity version) {
        return new PartyView(
                version.party.id,
                version.name(),
                version.party.registeredOn,
                version.certificateNumber,
                version.state,
                version.suspendedUntil,
                version.leader,
                version.address,
                version.charterOn,
                version.version,
                version.effectiveOn);
    }
}
