package kz.mandat.local.protocols;

import java.util.List;
import java.util.stream.LongStream;
import kz.mandat.local.data.OfficialResult;
import kz.mandat.local.data.Party;

/**
 * How the ballots of each territory were marked: the parties in the order of {@link Party#all},
 * then "against all", then invalid. By region nothing was published, so the variety is invented.
 */
final class TerritoryVotes {
    private static final double VARIETY = 0.12;

    private TerritoryVotes() {}

    static long[][] of(List<TerritorySize> sizes) {
        long[] issued = sizes.stream().mapToLong(TerritorySize::issued).toArray();
        double[][] likings =
                sizes.stream()
                        .map(size ->
                                Chance.of(size.place().territory())
                                        .factors(official().length, VARIETY))
                        .toArray(double[][]::new);
        return Crosstab.of(issued, official(), likings);
    }

    private static long[] official() {
        OfficialResult result = OfficialResult.of2023();
        LongStream votes = Party.all().stream().mapToLong(Party::votes);
        return LongStream.concat(votes, LongStream.of(result.againstAll(), result.invalid()))
                .toArray();
    }
}
