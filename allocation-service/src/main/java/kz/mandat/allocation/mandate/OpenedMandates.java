package kz.mandat.allocation.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
            StoredJson json,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.results = results;
        this.regimes = regimes;
        this.lists = lists;
        this.books = books;
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

    @Transactional
    public MandatesView open(String contest, String list, OpenMandatesRequest request) {
        int mandates = certifiedMandates(contest, list);
        requireDistinct(request);
        if (lists.findByIdOptional(new MandateListEntity.Key(contest, list)).isPresent()) {
            throw MandateRefusal.alreadyOpen();
        }
        FillRule fill = Objects.requireNonNull(regimes.of(contest).listRules().fill());
        MandateListEntity row = new MandateListEntity();
        row.contest = contest;
        row.list = list;
        row.mandates = mandates;
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

    private int certifiedMandates(String contest, String list) {
        ResultView result =
                results.present(contest)
                        .orElseThrow(
                                () -> ProblemException.notFound("result of the contest", contest));
        if (result.status() != ResultStatus.CERTIFIED) {
            throw MandateRefusal.notCertified();
        }
        return result.lists().stream()
                .filter(one -> one.id().equals(list))
                .map(ListView::seats)
                .filter(seats -> seats != null && seats > 0)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("list with a mandate", list));
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
