package kz.mandat.registry.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.mandat.law.Step;
import kz.mandat.law.parties.PartyRequirements;

/** What a list lacks under the requirements of a day. */
public final class ListVerdict {

    private ListVerdict() {}

    // PP art. 6 for those who initiate, art. 10(6) for members
    public static List<Step> missing(
            ListKind kind, LocalDate day, Map<String, Long> byRegion, Set<String> regions) {
        PartyRequirements requirements = PartyRequirements.on(day);
        return switch (kind) {
            case INITIATIVE ->
                    requirements.initiative(
                            byRegion.values().stream().mapToLong(Long::longValue).sum(),
                            (int) byRegion.keySet().stream().filter(regions::contains).count(),
                            regions.size());
            case MEMBERS -> requirements.missing(byRegion, regions);
        };
    }
}
