package kz.mandat.local.protocols;

import java.util.List;
import java.util.Set;
import kz.mandat.local.data.Region;

/**
 * How many stations each region has: few large ones in cities, many small ones where people live in
 * villages.
 */
final class StationNumbers {
    private static final Set<String> OF_VILLAGES =
            Set.of("KZ-10", "KZ-11", "KZ-27", "KZ-35", "KZ-39", "KZ-55", "KZ-59", "KZ-63");

    private StationNumbers() {}

    static long[] of(List<RegionVoters> regions, int stations) {
        double[] weights =
                regions.stream()
                        .mapToDouble(size -> size.voters() * density(size.region()))
                        .toArray();
        return Split.of(stations, weights);
    }

    private static double density(Region region) {
        if (!region.type().equals("region")) {
            return 0.6;
        }
        return OF_VILLAGES.contains(region.iso()) ? 1.5 : 1.0;
    }
}
