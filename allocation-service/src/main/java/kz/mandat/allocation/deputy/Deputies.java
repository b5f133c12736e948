package kz.mandat.allocation.deputy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import kz.mandat.allocation.commission.Commission;
import kz.mandat.allocation.contest.Contest;
import kz.mandat.allocation.contest.Contests;
import kz.mandat.allocation.mandate.ActRequest;
import kz.mandat.allocation.mandate.PublishedDay;
import kz.mandat.allocation.mandate.RegistrationRequest;
import kz.mandat.allocation.mandate.StatementTerm;
import kz.mandat.allocation.outcome.ListView;
import kz.mandat.allocation.result.ResultStatus;
import kz.mandat.allocation.result.ResultView;
import kz.mandat.allocation.result.Results;
import kz.mandat.law.mandates.IncompatiblePosts;
import kz.mandat.law.regime.Regimes;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;

/** The deputies of constituencies, from the published result to the end of their mandate. */
@ApplicationScoped
public class Deputies {

    private static final int LONGEST_TERM = 7;

    private final Contests contests;
    private final Results results;
    private final DeputyRepository rows;
    private final DeputyActs acts;
    private final Commission commission;
    private final Audit audit;
    private final Caller caller;

    @Inject
    Deputies(
            Contests contests,
            Results results,
            DeputyRepository rows,
            DeputyActs acts,
            Commission commission,
            Audit audit,
            Caller caller) {
        this.contests = contests;
        this.results = results;
        this.rows = rows;
        this.acts = acts;
        this.commission = commission;
        this.audit = audit;
        this.caller = caller;
    }

    @Transactional
    public DeputyView get(String contest) {
        return acts.view(contest);
    }

    /** Enters the elected candidate when the certified result was published. */
    @Transactional
    public DeputyView open(String id, OpenDeputyRequest request) {
        Contest contest = competent(id);
        ResultView result =
                results.present(id)
                        .filter(present -> present.status() == ResultStatus.CERTIFIED)
                        .filter(present -> contest.isDistrict())
                        .orElseThrow(DeputyRefusal::notElected);
        PublishedDay.require(request.publishedOn(), acts.today());
        requireTerm(request);
        String elected = elected(result);
        DeputyEntity row = rowToOpen(id, result.version(), elected);
        if (elected.equals(row.candidate) && !acts.isNew(row)) {
            return goOn(row, result.version(), request.reason());
        }
        row.candidate = elected;
        row.resultVersion = result.version();
        row.publishedOn = request.publishedOn();
        row.statementUntil = IncompatiblePosts.lastDay(request.publishedOn());
        row.termUntil = request.termUntil();
        row.openedAt = acts.now();
        row.openedBy = caller.name();
        rows.persist(row);
        audit.record("enter-deputy", id, request.reason());
        return acts.view(id);
    }

    private static void requireTerm(OpenDeputyRequest request) {
        LocalDate latest = request.publishedOn().plusYears(LONGEST_TERM);
        if (!request.termUntil().isAfter(request.publishedOn())
                || request.termUntil().isAfter(latest)) {
            throw ProblemException.invalid(
                    FieldError.of(
                            "termUntil",
                            InputRule.OUT_OF_RANGE,
                            request.publishedOn() + " < … ≤ " + latest));
        }
    }

    /**
     * A new row, or that of an earlier result: before anything was done, where the same candidate
     * is elected, or after a commission decided that the mandate ends.
     */
    private DeputyEntity rowToOpen(String contest, int version, String elected) {
        DeputyEntity known = rows.hold(contest).orElse(null);
        if (known == null) {
            DeputyEntity row = new DeputyEntity();
            row.contest = contest;
            return row;
        }
        if (known.resultVersion >= version) {
            throw DeputyRefusal.alreadyOpen();
        }
        DeputyBook book = acts.book(contest);
        if (!book.isAwaited() && !known.candidate.equals(elected)) {
            acts.keepFormer(known, book.superseded().orElseThrow(DeputyRefusal::undecided));
        }
        return known;
    }

    /** The same candidate is elected by the newer result, and everything done so far stands. */
    private DeputyView goOn(DeputyEntity row, int version, String reason) {
        row.resultVersion = version;
        rows.persist(row);
        audit.record("go-on-with-deputy", row.contest, reason);
        return acts.view(row.contest);
    }

    private static String elected(ResultView result) {
        return result.lists().stream()
                .filter(one -> Integer.valueOf(1).equals(one.seats()))
                .map(ListView::id)
                .findFirst()
                .orElseThrow(DeputyRefusal::notElected);
    }

    // Art. 45, 98, 112(1): the statement comes within seven days of the publication
    @Transactional
    public DeputyView register(String id, RegistrationRequest request) {
        Contest contest = competent(id);
        DeputyBook book = awaited(id);
        StatementTerm.require(
                Regimes.standard().byId(contest.regime()),
                book.deputy().publishedOn,
                request.statementOn(),
                acts.today());
        return record(book, DeputyActKind.REGISTERED, request.decision());
    }

    @Transactional
    public DeputyView refuse(String id, ActRequest decision) {
        competent(id);
        return record(awaited(id), DeputyActKind.REFUSED, decision);
    }

    @Transactional
    public DeputyView lapse(String id, ActRequest decision) {
        competent(id);
        DeputyBook book = awaited(id);
        StatementTerm.requirePassed(book.deputy().publishedOn, acts.today());
        return record(book, DeputyActKind.LAPSED, decision);
    }

    @Transactional
    public DeputyView depart(String id, DepartureRequest request) {
        competent(id);
        return end(id, DeputyActKind.DEPARTED, request);
    }

    /** The mandate ends by the voters' recall; the commission of the recall was checked before. */
    @Transactional
    public void recall(String id, DepartureRequest request) {
        end(id, DeputyActKind.RECALLED, request);
    }

    /** The term of a registered deputy's body ends on the day. */
    @Transactional
    public RegisteredDeputy registered(String id) {
        DeputyBook book = acts.hold(id);
        if (!book.isRegistered()) {
            throw DeputyRefusal.wrongState(book.state());
        }
        return new RegisteredDeputy(
                book.deputy().candidate, book.deputy().publishedOn, book.deputy().termUntil);
    }

    /** A deputy who holds the mandate, with the beginning and the end of the term. */
    public record RegisteredDeputy(String candidate, LocalDate termFrom, LocalDate termUntil) {}

    private DeputyView end(String id, DeputyActKind kind, DepartureRequest request) {
        DeputyBook book = acts.hold(id);
        if (!book.isRegistered()) {
            throw DeputyRefusal.wrongState(book.state());
        }
        LocalDate from = book.deputy().publishedOn;
        if (request.on().isBefore(from) || request.on().isAfter(acts.today())) {
            throw ProblemException.invalid(
                    FieldError.of("on", InputRule.OUT_OF_RANGE, from + " – " + acts.today()));
        }
        return acts.record(book, kind, request.on(), request.document(), request.reason());
    }

    private DeputyView record(DeputyBook book, DeputyActKind kind, ActRequest decision) {
        return acts.record(book, kind, acts.today(), decision.document(), decision.reason());
    }

    private DeputyBook awaited(String id) {
        DeputyBook book = acts.hold(id);
        if (!book.isAwaited()) {
            throw DeputyRefusal.wrongState(book.state());
        }
        return book;
    }

    private Contest competent(String id) {
        Contest contest =
                contests.find(id).orElseThrow(() -> ProblemException.notFound("contest", id));
        commission.requireForMandates(contest);
        return contest;
    }
}
