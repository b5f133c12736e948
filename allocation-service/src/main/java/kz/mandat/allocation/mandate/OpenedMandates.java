package kz.mandat.allocation.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.mandat.allocation.commission.Commission;
import kz.mandat.allocation.contest.Contests;
import kz.mandat.allocation.outcome.ListView;
import kz.mandat.allocation.result.ResultStatus;
import kz.mandat.allocation.result.ResultView;
import kz.mandat.allocation.result.Results;
import kz.mandat.allocation.stored.StoredJson;
import kz.mandat.law.regime.FillRule;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;

/** Opens the distribution of a list's mandates when the result is certified and published. */
@ApplicationScoped
public class OpenedMandates {

    private final Results results;
    private final ContestRegimes regimes;
    private final MandateListRepository lists;
    private final MandateBooks books;
    private final Contests contests;
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
            Contests contests,
            Commission commission,
            StoredJson json,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.results = results;
        this.regimes = regimes;
        this.lists = lists;
        this.books = books;
        this.contests = contests;
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
        int mandates = mandatesOf(result, list);
        PublishedDay.require(request.publishedOn(), LegalDay.of(clock.instant()));
        requireDistinct(request);
        requireAsMany(contest, list, request);
        MandateListEntity row = rowToOpen(contest, list, result.version());
        FillRule fill = Objects.requireNonNull(regimes.of(contest).listRules().fill());
        row.mandates = mandates;
        row.resultVersion = result.version();
        row.referenceDate = regimes.contest(contest).votingDay();
        row.publishedOn = request.publishedOn();
        // Art. 97-1(5), 111-1(5): so many days after the publication
        row.orderUntil = request.publishedOn().plusDays(fill.daysAfterPublication().value());
        row.persons = json.write(request.persons());
        row.openedAt = clock.instant();
        row.openedBy = caller.name();
        lists.persist(row);
        audit.record("open-mandates", contest + "/" + list, request.reason());
        return books.of(contest, list).view();
    }

    /** A row for the list, or the one of a result that another one has superseded. */
    private MandateListEntity rowToOpen(String contest, String list, int version) {
        MandateListEntity known = lists.hold(contest, list).orElse(null);
        if (known == null) {
            MandateListEntity row = new MandateListEntity();
            row.contest = contest;
            row.list = list;
            return row;
        }
        if (known.resultVersion >= version || books.of(contest, list).holders().changed()) {
            throw MandateRefusal.alreadyOpen();
        }
        return known;
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

    /** As many persons as stand on the registered list by what candidate-lists has told. */
    private void requireAsMany(String contest, String list, OpenMandatesRequest request) {
        contests.standingPersons(contest, list)
                .filter(standing -> standing != request.persons().size())
                .ifPresent(standing -> {
                    throw ProblemException.invalid(
                            FieldError.of("persons", InputRule.OUT_OF_RANGE, standing));
                });
    }

    private static void requireDistinct(OpenMandatesRequest request) {
        Set<Integer> numbers = new HashSet<>();
        for (ListedPerson person : request.persons()) {
            if (!numbers.add(person.number())) {
                throw ProblemException.invalid(
                        FieldError.of("persons", InputRule.DUPLICATE, person.number()));
            }
        }
    }
}
