package kz.mandat.registry.party;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of a party's history: the act, since when it holds, when it was recorded, on what
 * ground, and the entry that it made.
 */
public record PartyVersionView(
        int version,
        PartyAct act,
        LocalDate effectiveOn,
        Instant recordedAt,
        String recordedBy,
        String reason,
        @Nullable String article,
        PartyView entry) {

    static PartyVersionView of(PartyVersionEntity version) {
        return new PartyVersionView(
                version.version,
                version.act,
                version.effectiveOn,
                version.recordedAt,
                version.recordedBy,
                version.reason,
                version.article,
                PartyView.of(version));
    }
}
