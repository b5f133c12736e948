package kz.mandat.registry.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.mandat.platform.text.Localized;

/**
 * How many parties stood in the register in which state on a day, and how many members the lists by
 * which those not liquidated were registered count by region.
 */
public record RegisterStatistics(
        LocalDate asOf, Map<PartyState, Long> parties, List<InRegion> regions) {

    /** Members in one region, and of how many parties. */
    public record InRegion(String kato, String iso, Localized name, long parties, long members) {}
}
