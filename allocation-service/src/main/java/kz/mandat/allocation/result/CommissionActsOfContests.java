package kz.mandat.allocation.result;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.mandat.allocation.following.FollowingContest;
import kz.mandat.allocation.following.FollowingContests;
import kz.mandat.allocation.outcome.SeatDifference;
import kz.mandat.allocation.stored.StoredJson;

/** Reads what commissions did about contests, for many contests at once. */
@ApplicationScoped
class CommissionActsOfContests {

    private static final TypeReference<List<String>> IDS = new TypeReference<>() {};

    private final AnnulmentRepository annulments;
    private final SupersessionRepository supersessions;
    private final FollowingContests following;
    private final ResultVersions versions;
    private final StoredJson json;

    @Inject
    CommissionActsOfContests(
            AnnulmentRepository annulments,
            SupersessionRepository supersessions,
            FollowingContests following,
            ResultVersions versions,
            StoredJson json) {
        this.annulments = annulments;
        this.supersessions = supersessions;
        this.following = following;
        this.versions = versions;
        this.json = json;
    }

    CommissionActs of(String contest) {
        return of(List.of(contest)).getOrDefault(contest, CommissionActs.NONE);
    }

    /** The acts by contest; a contest without any is absent. */
    Map<String, CommissionActs> of(Collection<String> contests) {
        Map<String, List<AnnulmentView>> annulled =
                annulments.list("contest in ?1 order by annulledAt", contests).stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.contest,
                                        Collectors.mapping(this::view, Collectors.toList())));
        Map<String, List<FollowingView>> ordered =
                following.after(contests).stream()
                        .collect(
                                Collectors.groupingBy(
                                        FollowingContest::contest,
                                        Collectors.mapping(
                                                FollowingView::of, Collectors.toList())));
        Map<String, SupersededView> superseded =
                supersessions.list("contest in ?1 order by supersededAt", contests).stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.contest, this::view, (one, later) -> later));
        Set<String> ids = new HashSet<>(annulled.keySet());
        ids.addAll(ordered.keySet());
        ids.addAll(superseded.keySet());
        Map<String, CommissionActs> acts = new HashMap<>();
        for (String id : ids) {
            acts.put(
                    id,
                    new CommissionActs(
                            annulled.getOrDefault(id, List.of()),
                            ordered.getOrDefault(id, List.of()),
                            superseded.get(id)));
        }
        return acts;
    }

    private AnnulmentView view(AnnulmentEntity row) {
        return new AnnulmentView(
                row.version,
                json.read(row.territories, IDS),
                row.article,
                row.decisionNumber,
                row.ground,
                row.annulledAt);
    }

    private SupersededView view(SupersessionEntity row) {
        return new SupersededView(
                row.byContest,
                row.byVersion,
                row.decisionNumber,
                row.supersededAt,
                SeatDifference.between(
                        versions.side(row.contest, row.version),
                        versions.side(row.byContest, row.byVersion)));
    }
}
