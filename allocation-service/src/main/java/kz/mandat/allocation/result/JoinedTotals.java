package kz.mandat.allocation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.mandat.allocation.following.FollowingContest;
import kz.mandat.allocation.following.FollowingContests;
import kz.mandat.allocation.totals.CountedTotals;
import kz.mandat.allocation.totals.Totals;

/** The totals of contests together with those of the votes that were held again in their parts. */
@ApplicationScoped
class JoinedTotals {

    private final CountedTotals totals;
    private final FollowingContests following;

    @Inject
    JoinedTotals(CountedTotals totals, FollowingContests following) {
        this.totals = totals;
        this.following = following;
    }

    /** The contests, and those to whose totals their votes are added. */
    Set<String> withThoseTheyJoin(Collection<String> contests) {
        Set<String> all = new LinkedHashSet<>(contests);
        following.origins(contests).values().stream()
                .filter(FollowingContest::joins)
                .forEach(one -> all.add(one.contest()));
        return all;
    }

    Totals of(String contest) {
        return of(List.of(contest)).getOrDefault(contest, Totals.none(contest));
    }

    Map<String, Totals> of(Collection<String> contests) {
        Map<String, List<FollowingContest>> parts = following.joining(contests);
        List<String> all = Stream.concat(contests.stream(), opened(parts)).distinct().toList();
        Map<String, Totals> counted = totals.of(all);
        Map<String, Totals> sums = new HashMap<>(counted);
        parts.forEach((contest, again) -> {
            Totals sum = counted.getOrDefault(contest, Totals.none(contest));
            for (FollowingContest part : again) {
                sum = sum.plus(counted.getOrDefault(part.opens(), Totals.none(part.opens())));
            }
            sums.put(contest, sum);
        });
        return sums;
    }

    /** Whether the newest totals of the contest, and of each vote that joins it, are certified. */
    boolean areCertified(String contest) {
        List<String> all =
                Stream.concat(Stream.of(contest), opened(following.joining(List.of(contest))))
                        .toList();
        return all.stream().allMatch(one -> totals.areCertified(totals.of(one)));
    }

    private static Stream<String> opened(Map<String, List<FollowingContest>> parts) {
        return parts.values().stream().flatMap(List::stream).map(FollowingContest::opens);
    }
}
