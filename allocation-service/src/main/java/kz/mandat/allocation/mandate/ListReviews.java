package kz.mandat.allocation.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.mandat.allocation.commission.Commission;
import kz.mandat.allocation.mandate.ListReview.ConcernedDeputy;
import kz.mandat.allocation.mandate.ListReview.DecisionTaken;
import kz.mandat.allocation.result.SupersedingCause;
import kz.mandat.allocation.result.SupersedingResult;
import kz.mandat.allocation.result.SupersedingResults;

/**
 * The mandates of lists after another result has come in the place of the one by which they were
 * given. The law says of no deputy that the mandate ends then: it is shown who is concerned, and a
 * person decides on each.
 */
@ApplicationScoped
public class ListReviews {

    private final MandateBooks books;
    private final MandateActs acts;
    private final MandateActRepository rows;
    private final SupersedingResults superseding;
    private final ContestRegimes regimes;
    private final Commission commission;

    @Inject
    ListReviews(
            MandateBooks books,
            MandateActs acts,
            MandateActRepository rows,
            SupersedingResults superseding,
            ContestRegimes regimes,
            Commission commission) {
        this.books = books;
        this.acts = acts;
        this.rows = rows;
        this.superseding = superseding;
        this.regimes = regimes;
        this.commission = commission;
    }

    /** The version of the result by which mandates of the contest were given, the oldest first. */
    @Transactional
    public List<Integer> versions(String contest) {
        regimes.contest(contest);
        return books.ofContest(contest).stream()
                .filter(book -> book.order() != null)
                .map(book -> book.opened().resultVersion)
                .distinct()
                .sorted()
                .toList();
    }

    /** The lists whose mandates were given by a version that another result has superseded. */
    @Transactional
    public List<ListReview> of(String contest, int version, SupersedingResult by) {
        return books.ofContest(contest).stream()
                .filter(book -> book.order() != null && book.opened().resultVersion == version)
                .map(book -> of(book, by))
                .toList();
    }

    ListReview of(MandateBook book, SupersedingResult by) {
        Map<Integer, MandateActEntity> decided =
                rows.rowsOf(book.opened().contest, book.opened().list).stream()
                        .filter(row -> row.person != null && row.isBecauseOf(by))
                        .collect(
                                Collectors.toMap(
                                        row -> Objects.requireNonNull(row.person),
                                        Function.identity(),
                                        (one, later) -> later));
        int after = by.seatsOf(book.opened().list);
        List<Integer> deputies = new ArrayList<>(book.holders().holding().keySet());
        decided.keySet().stream()
                .filter(number -> !deputies.contains(number))
                .forEach(deputies::add);
        boolean concerned = by.cause() != SupersedingCause.RECOUNT || deputies.size() > after;
        return new ListReview(
                book.opened().list,
                book.opened().mandates,
                after,
                concerned
                        ? deputies.stream().map(one -> deputy(book, one, decided.get(one))).toList()
                        : List.of());
    }

    private static ConcernedDeputy deputy(
            MandateBook book, int number, @org.jspecify.annotations.Nullable MandateActEntity act) {
        MandatePerson person =
                book.persons().stream()
                        .filter(one -> one.number() == number)
                        .findFirst()
                        .orElseThrow();
        ActKind state =
                book.holders().holding().getOrDefault(number, book.holders().gone().get(number));
        return new ConcernedDeputy(
                number,
                person.fullName(),
                person.generated(),
                state == ActKind.PASSED ? "named" : Objects.requireNonNull(state).word(),
                act == null
                        ? null
                        : new DecisionTaken(
                                ActKind.of(act.kind) == ActKind.CONFIRMED,
                                act.document,
                                act.reason,
                                act.actedAt));
    }

    /** Records what was decided on one deputy: once, and only of a result that binds. */
    @Transactional
    public MandatesView decide(String contest, String list, int person, ReviewDecision decision) {
        commission.requireForMandates(regimes.contest(contest));
        MandateBook book = books.hold(contest, list);
        SupersedingResult by =
                superseding
                        .of(contest, book.opened().resultVersion)
                        .orElseThrow(MandateRefusal::notConcerned);
        if (!by.binding()) {
            throw MandateRefusal.notCertified();
        }
        ListReview review = of(book, by);
        if (!review.undecided().contains(person)) {
            throw MandateRefusal.notConcerned();
        }
        if (decision.keeps() && review.kept() >= mostKept(by, list)) {
            throw MandateRefusal.noSeatLeft(review.mandatesAfter());
        }
        return acts.recordReview(
                book,
                decision.keeps() ? ActKind.CONFIRMED : ActKind.SUPERSEDED,
                person,
                decision.act(),
                by);
    }

    /** While a void vote is not repeated nobody else has the seats. */
    private static long mostKept(SupersedingResult by, String list) {
        return switch (by.cause()) {
            case RECOUNT -> by.seatsOf(list);
            case ANNULMENT -> Long.MAX_VALUE;
            case REPEAT_VOTE -> 0;
        };
    }
}
