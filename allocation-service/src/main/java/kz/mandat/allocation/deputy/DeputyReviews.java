package kz.mandat.allocation.deputy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import kz.mandat.allocation.commission.Commission;
import kz.mandat.allocation.contest.Contests;
import kz.mandat.allocation.deputy.DeputyReview.DecisionTaken;
import kz.mandat.allocation.mandate.ReviewDecision;
import kz.mandat.allocation.result.SupersedingCause;
import kz.mandat.allocation.result.SupersedingResult;
import kz.mandat.allocation.result.SupersedingResults;
import kz.mandat.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The deputy of a constituency after another result: the law ends no mandate by itself, a person
 * decides.
 */
@ApplicationScoped
public class DeputyReviews {

    private final Contests contests;
    private final DeputyRepository rows;
    private final DeputyActs acts;
    private final SupersedingResults superseding;
    private final Commission commission;

    @Inject
    DeputyReviews(
            Contests contests,
            DeputyRepository rows,
            DeputyActs acts,
            SupersedingResults superseding,
            Commission commission) {
        this.contests = contests;
        this.rows = rows;
        this.acts = acts;
        this.superseding = superseding;
        this.commission = commission;
    }

    /** The version of the result by which the deputy was elected, where there is one. */
    @Transactional
    public Optional<Integer> version(String contest) {
        return rows.findByIdOptional(contest).map(row -> row.resultVersion);
    }

    @Transactional
    public DeputyReview of(String contest, SupersedingResult by) {
        return of(acts.book(contest), by);
    }

    private static DeputyReview of(DeputyBook book, SupersedingResult by) {
        String elected = elected(by);
        DecisionTaken decision =
                book.acts().stream()
                        .filter(act -> act.isBecauseOf(by))
                        .reduce((one, later) -> later)
                        .map(act ->
                                new DecisionTaken(
                                        DeputyActKind.of(act.kind) == DeputyActKind.CONFIRMED,
                                        act.document,
                                        act.reason,
                                        act.actedAt))
                        .orElse(null);
        boolean holds = book.isAwaited() || book.isRegistered();
        return new DeputyReview(
                book.deputy().candidate,
                book.state(),
                elected,
                decision != null || (holds && !book.deputy().candidate.equals(elected)),
                decision);
    }

    private static @Nullable String elected(SupersedingResult by) {
        return by.seats().entrySet().stream()
                .filter(one -> one.getValue() == 1)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    @Transactional
    public DeputyView decide(String contest, ReviewDecision decision) {
        commission.requireForMandates(
                contests.find(contest)
                        .orElseThrow(() -> ProblemException.notFound("contest", contest)));
        DeputyBook book = acts.hold(contest);
        SupersedingResult by =
                superseding
                        .of(contest, book.deputy().resultVersion)
                        .orElseThrow(DeputyRefusal::notConcerned);
        if (!by.binding()) {
            throw DeputyRefusal.notBinding();
        }
        DeputyReview review = of(book, by);
        if (!review.concerned() || review.decision() != null) {
            throw DeputyRefusal.notConcerned();
        }
        if (decision.keeps() && by.cause() != SupersedingCause.ANNULMENT) {
            throw DeputyRefusal.noSeatLeft();
        }
        return acts.record(
                book,
                decision.keeps() ? DeputyActKind.CONFIRMED : DeputyActKind.SUPERSEDED,
                acts.today(),
                decision.document(),
                decision.ground(),
                by);
    }
}
