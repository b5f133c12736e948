package kz.mandat.allocation.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import kz.mandat.allocation.commission.Commission;
import kz.mandat.allocation.outcome.ListView;
import kz.mandat.allocation.result.ResultStatus;
import kz.mandat.allocation.result.ResultView;
import kz.mandat.allocation.result.Results;
import kz.mandat.allocation.result.SupersedingResult;
import kz.mandat.allocation.result.SupersedingResults;
import kz.mandat.allocation.stored.StoredJson;
import kz.mandat.law.regime.FillRule;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** Opens the distribution of a list's mandates when the result is certified and published. */
@ApplicationScoped
public class OpenedMandates {

    private final Results results;
    private final ContestRegimes regimes;
    private final MandateListRepository lists;
    private final MandateBooks books;
    private final MandatePeople people;
    private final ListReviews reviews;
    private final MandateActs acts;
    private final SupersedingResults superseding;
    private final Commission commission;
    private final StoredJson json;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    OpenedMandates(
            Results results,
            ContestRegimes regimes,
            MandateListRepository lists,
            MandateBooks books,
            MandatePeople people,
            ListReviews reviews,
            MandateActs acts,
            SupersedingResults superseding,
            Commission commission,
            StoredJson json,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.results = results;
        this.regimes = regimes;
        this.lists = lists;
        this.books = books;
        this.people = people;
        this.reviews = reviews;
        this.acts = acts;
        this.superseding = superseding;
        this.commission = commission;
        this.json = json;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public List<MandatesView> ofContest(String contest) {
        regimes.contest(contest);
        return books.ofContest(contest).stream().map(MandateBook::view).toList();
    }

    /** Opens the distribution; again only when another result has been certified since. */
    @Transactional
    public MandatesView open(String contest, String list, OpenMandatesRequest request) {
        commission.requireForMandates(regimes.contest(contest));
        ResultView result = certified(contest);
        MandateListEntity known = lists.hold(contest, list).orElse(null);
        if (known != null && books.of(contest, list).holders().changed()) {
            return goOn(known, result, request);
        }
        int mandates = mandatesOf(result, list);
        PublishedDay.require(request.publishedOn(), LegalDay.of(clock.instant()));
        List<MandatePerson> persons = people.of(contest, list, request.persons());
        MandateListEntity row = rowToOpen(known, contest, list, result.version());
        FillRule fill = Objects.requireNonNull(regimes.of(contest).listRules().fill());
        row.mandates = mandates;
        row.resultVersion = result.version();
        row.referenceDate = regimes.contest(contest).votingDay();
        row.publishedOn = request.publishedOn();
        // Art. 97-1(5), 111-1(5): so many days after the publication
        row.orderUntil = request.publishedOn().plusDays(fill.daysAfterPublication().value());
        row.persons = json.write(persons);
        row.openedAt = clock.instant();
        row.openedBy = caller.name();
        lists.persist(row);
        audit.record("open-mandates", contest + "/" + list, request.reason());
        return books.of(contest, list).view();
    }

    /** A row for the list, or the one of a result that another one has superseded. */
    private static MandateListEntity rowToOpen(
            @Nullable MandateListEntity known, String contest, String list, int version) {
        if (known == null) {
            MandateListEntity row = new MandateListEntity();
            row.contest = contest;
            row.list = list;
            return row;
        }
        if (known.resultVersion >= version) {
            throw MandateRefusal.alreadyOpen();
        }
        return known;
    }

    /**
     * Goes on under another certified result with the deputies that there are, once somebody has
     * decided on each who is concerned; mandates that the list gained are open, as many as it lost
     * are not given any more.
     */
    private MandatesView goOn(
            MandateListEntity known, ResultView result, OpenMandatesRequest request) {
        MandateBook book = books.of(known.contest, known.list);
        SupersedingResult by =
                superseding
                        .of(known.contest, known.resultVersion)
                        .filter(one -> one.version() == result.version())
                        .orElseThrow(MandateRefusal::alreadyOpen);
        List<Integer> undecided = reviews.of(book, by).undecided();
        if (!undecided.isEmpty()) {
            throw MandateRefusal.undecided(undecided);
        }
        Holders holders = book.holders();
        int after = by.seatsOf(known.list);
        acts.balance(
                book,
                after - holders.holding().size() - holders.open() - holders.vacant(),
                new ActRequest(Objects.requireNonNull(by.decisionNumber()), request.reason()),
                by);
        known.mandates = after;
        known.resultVersion = result.version();
        lists.persist(known);
        audit.record("go-on-with-mandates", known.contest + "/" + known.list, request.reason());
        return books.of(known.contest, known.list).view();
    }

    private ResultView certified(String contest) {
        ResultView result =
                results.present(contest)
                        .orElseThrow(
                                () -> ProblemException.notFound("result of the contest", contest));
        if (result.status() != ResultStatus.CERTIFIED) {
            throw MandateRefusal.notCertified();
        }
        return result;
    }

    private static int mandatesOf(ResultView result, String list) {
        return result.lists().stream()
                .filter(one -> one.id().equals(list))
                .map(ListView::seats)
                .filter(seats -> seats != null && seats > 0)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("list with a mandate", list));
    }
}
