package kz.mandat.local.protocols;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Divides a territory among its stations: their voters, the ballots issued, and how these were
 * marked.
 */
final class TerritoryStations {
    // Art. 23(2)1: at most 3,000 voters a station.
    private static final long LARGEST = 3_000;
    private static final long SMALLEST = 40;
    private static final double VARIETY_OF_SIZE = 0.55;
    private static final double VARIETY_OF_TURNOUT = 0.12;
    private static final double VARIETY_OF_VOTES = 0.2;

    private TerritoryStations() {}

    static List<StationVote> of(TerritorySize size, long[] ballots) {
        Chance chance = Chance.of(size.place().territory() + " stations");
        long[] voters = voters(size, chance);
        long[] issued = issued(size, voters, chance);
        long[][] marked = marked(issued, ballots, chance);
        return IntStream.range(0, size.stations())
                .mapToObj(i ->
                        new StationVote(
                                PollingStation.of(size.place(), i + 1, voters[i]),
                                issued[i],
                                Arrays.stream(marked[i]).boxed().toList()))
                .toList();
    }

    private static long[] voters(TerritorySize size, Chance chance) {
        long[] limits = new long[size.stations()];
        Arrays.fill(limits, LARGEST - SMALLEST);
        long above = size.voters() - SMALLEST * size.stations();
        long[] voters =
                Split.within(limits, above, chance.factors(size.stations(), VARIETY_OF_SIZE));
        Arrays.setAll(voters, i -> voters[i] + SMALLEST);
        return voters;
    }

    private static long[] issued(TerritorySize size, long[] voters, Chance chance) {
        double[] weights = chance.factors(voters.length, VARIETY_OF_TURNOUT);
        Arrays.setAll(weights, i -> weights[i] * voters[i]);
        return Split.within(voters, size.issued(), weights);
    }

    private static long[][] marked(long[] issued, long[] ballots, Chance chance) {
        double[][] likings = new double[issued.length][];
        Arrays.setAll(likings, _ -> chance.factors(ballots.length, VARIETY_OF_VOTES));
        return Crosstab.of(issued, ballots, likings);
    }
}
