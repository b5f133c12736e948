package kz.mandat.local.protocols;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kz.mandat.local.data.OfficialResult;
import kz.mandat.local.data.Region;
import kz.mandat.local.data.RoughSize;
import kz.mandat.local.data.Turnout;

/**
 * How many voters a region is given, and how many of them received ballots.
 *
 * <p>Sizes follow the rough populations, except where the number of voters was published. The
 * country's turnout would then be half a per cent too low, so regions are made larger the more
 * their turnout lies above the mean: by 7 per cent at most, and Almaty smaller by 12.
 */
record RegionVoters(Region region, long voters, long issued) {

    static List<RegionVoters> all(long voters, long issued) {
        List<Region> regions = Region.all();
        Turnout[] turnouts =
                regions.stream().map(Region::iso).map(Turnout::in).toArray(Turnout[]::new);
        long[] sizes = sizes(regions, turnouts, voters, issued);
        long[] ballots = ballots(sizes, turnouts, issued);
        return IntStream.range(0, sizes.length)
                .mapToObj(i -> new RegionVoters(regions.get(i), sizes[i], ballots[i]))
                .toList();
    }

    private static long[] sizes(
            List<Region> regions, Turnout[] turnouts, long voters, long issued) {
        RoughSize[] rough =
                regions.stream().map(Region::iso).map(RoughSize::of).toArray(RoughSize[]::new);
        long[] published =
                Arrays.stream(rough).mapToLong(RegionVoters::publishedOnTheDay).toArray();
        long[] publishedIssued = new long[published.length];
        Arrays.setAll(publishedIssued, i -> turnouts[i].amongst(published[i]));
        double[] free =
                Arrays.stream(rough)
                        .mapToDouble(size -> size.voters().isPresent() ? 0 : size.population())
                        .toArray();
        double[] values = Arrays.stream(turnouts).mapToDouble(Turnout::hundredths).toArray();
        long freeVoters = voters - Arrays.stream(published).sum();
        double freeTurnout =
                10_000.0 * (issued - Arrays.stream(publishedIssued).sum()) / freeVoters;
        long[] sizes = Split.of(freeVoters, Tilt.towards(freeTurnout, free, values));
        Arrays.setAll(sizes, i -> sizes[i] + published[i]);
        return sizes;
    }

    /** The published number of 1 January, grown as the whole country grew until voting day. */
    private static long publishedOnTheDay(RoughSize size) {
        return size.voters().isPresent()
                ? size.voters().getAsLong()
                        * OfficialResult.of2023().voters()
                        / RoughSize.votersOfTheCountry()
                : 0;
    }

    /**
     * Rounding leaves a few ballots over or missing: the largest regions take one each, far within
     * two decimals.
     */
    private static long[] ballots(long[] sizes, Turnout[] turnouts, long issued) {
        long[] ballots = new long[sizes.length];
        Arrays.setAll(ballots, i -> turnouts[i].amongst(sizes[i]));
        long rest = issued - Arrays.stream(ballots).sum();
        double[] weights = Arrays.stream(sizes).asDoubleStream().toArray();
        long[] corrections = Split.of(Math.abs(rest), weights);
        Arrays.setAll(ballots, i -> ballots[i] + Long.signum(rest) * corrections[i]);
        return ballots;
    }
}
