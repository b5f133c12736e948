package kz.mandat.tally.offline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kz.mandat.platform.text.Localized;
import kz.mandat.tally.protocol.ProtocolForm;
import kz.mandat.tally.station.StationView;
import kz.mandat.tally.territory.TerritoryView;

/**
 * What a region needs to enter its protocols without a network: what stands in the contest, its
 * territories and stations, and an empty form for each station.
 */
public record PackageContent(
        UUID id,
        OffsetDateTime madeAt,
        String contest,
        String election,
        LocalDate votingDay,
        String territory,
        List<Option> options,
        List<TerritoryView> territories,
        List<StationView> stations,
        List<ProtocolForm> forms) {

    /** A list or candidate and its name on the form. */
    public record Option(String id, Localized name) {}
}
