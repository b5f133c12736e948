package kz.mandat.allocation.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import kz.mandat.allocation.deputy.DeputyReview;
import kz.mandat.allocation.deputy.DeputyReviews;
import kz.mandat.allocation.mandate.ListReviews;
import kz.mandat.allocation.result.SupersedingResult;
import kz.mandat.allocation.result.SupersedingResults;

/** Shows what another result means for the deputies of a contest. */
@ApplicationScoped
class Reviews {

    private final SupersedingResults superseding;
    private final ListReviews lists;
    private final DeputyReviews deputies;

    @Inject
    Reviews(SupersedingResults superseding, ListReviews lists, DeputyReviews deputies) {
        this.superseding = superseding;
        this.lists = lists;
        this.deputies = deputies;
    }

    /** One for each version by which mandates were given and which no longer stands. */
    @Transactional
    List<ReviewView> of(String contest) {
        TreeSet<Integer> versions = new TreeSet<>(lists.versions(contest));
        deputies.version(contest).ifPresent(versions::add);
        List<ReviewView> reviews = new ArrayList<>();
        for (int version : versions) {
            superseding
                    .of(contest, version)
                    .map(by -> view(contest, version, by))
                    .ifPresent(reviews::add);
        }
        return List.copyOf(reviews);
    }

    private ReviewView view(String contest, int version, SupersedingResult by) {
        DeputyReview deputy =
                deputies.version(contest)
                        .filter(entered -> entered == version)
                        .map(entered -> deputies.of(contest, by))
                        .orElse(null);
        return new ReviewView(
                contest,
                version,
                by.cause(),
                by.binding(),
                by.contest(),
                by.version(),
                by.decisionNumber(),
                superseding.differences(contest, version, by),
                lists.of(contest, version, by),
                deputy);
    }
}
