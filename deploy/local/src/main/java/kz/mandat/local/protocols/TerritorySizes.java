package kz.mandat.local.protocols;

import java.util.ArrayList;
import java.util.List;
import kz.mandat.local.data.OfficialResult;
import kz.mandat.local.data.Place;
import kz.mandat.local.data.Turnout;

/**
 * Sizes of the twenty regions and of the stations abroad that meet the official totals together.
 */
final class TerritorySizes {
    // Of the stations abroad only their number was published: a guess, and the turnout of the
    // country.
    private static final long VOTERS_ABROAD = 12_320;

    private TerritorySizes() {}

    static List<TerritorySize> all() {
        OfficialResult official = OfficialResult.of2023();
        long issuedAbroad = Turnout.in("KZ").amongst(VOTERS_ABROAD);
        List<RegionVoters> regions =
                RegionVoters.all(
                        official.voters() - VOTERS_ABROAD, official.issued() - issuedAbroad);
        long[] stations = StationNumbers.of(regions, official.stationsAtHome());
        List<TerritorySize> sizes = new ArrayList<>();
        sizes.add(
                new TerritorySize(
                        Place.ABROAD, VOTERS_ABROAD, issuedAbroad, official.stationsAbroad()));
        for (int i = 0; i < stations.length; i++) {
            RegionVoters region = regions.get(i);
            sizes.add(
                    new TerritorySize(
                            Place.of(region.region()),
                            region.voters(),
                            region.issued(),
                            (int) stations[i]));
        }
        return List.copyOf(sizes);
    }
}
