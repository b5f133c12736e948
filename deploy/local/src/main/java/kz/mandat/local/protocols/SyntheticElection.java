package kz.mandat.local.protocols;

import java.util.ArrayList;
import java.util.List;

/** The election of 19 March 2023 as 10,223 station protocols, the same each time. */
public final class SyntheticElection {
    public static final String CONTEST = "mazhilis-2023-list";

    private SyntheticElection() {}

    /** The stations abroad first, then the regions by code. */
    public static List<TerritoryProtocols> byTerritory() {
        List<TerritorySize> sizes = TerritorySizes.all();
        long[][] ballots = TerritoryVotes.of(sizes);
        List<TerritoryProtocols> territories = new ArrayList<>();
        for (int i = 0; i < ballots.length; i++) {
            territories.add(TerritoryProtocols.of(sizes.get(i), ballots[i]));
        }
        return List.copyOf(territories);
    }
}
