package kz.mandat.allocation.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.mandat.allocation.commission.Commission;
import kz.mandat.allocation.result.SupersedingResult;
import kz.mandat.allocation.result.SupersedingResults;
import kz.mandat.law.BadInput;
import kz.mandat.law.mandates.Replacement;
import kz.mandat.law.mandates.ReplacementOutcome;
import kz.mandat.law.mandates.ReplacementOutcome.AwaitsParty;
import kz.mandat.law.mandates.ReplacementOutcome.Passed;
import kz.mandat.law.mandates.ReplacementOutcome.QuotaMissed;
import kz.mandat.law.mandates.ReplacementOutcome.Vacant;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** What happens to single mandates: registration, refusal, early departure, replacement. */
@ApplicationScoped
public class MandateActs {

    private final MandateBooks books;
    private final MandateActRepository acts;
    private final ContestRegimes regimes;
    private final SupersedingResults superseding;
    private final Commission commission;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    MandateActs(
            MandateBooks books,
            MandateActRepository acts,
            ContestRegimes regimes,
            SupersedingResults superseding,
            Commission commission,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.books = books;
        this.acts = acts;
        this.regimes = regimes;
        this.superseding = superseding;
        this.commission = commission;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    // Art. 45: after the statement on giving up incompatible posts, received within seven days
    @Transactional
    public MandatesView register(
            String contest, String list, int person, RegistrationRequest request) {
        MandateBook book = hold(contest, list);
        requirePresent(book);
        requireState(book, person, ActKind.PASSED);
        LocalDate received = book.holders().receivedOn(person);
        StatementTerm.require(regimes.of(contest), received, request.statementOn(), today());
        return record(book, ActKind.REGISTERED, person, request.decision());
    }

    /** The mandate of a person whose term for the statement has passed is open again. */
    @Transactional
    public MandatesView lapse(String contest, String list, int person, ActRequest decision) {
        MandateBook book = hold(contest, list);
        requireState(book, person, ActKind.PASSED);
        StatementTerm.requirePassed(book.holders().receivedOn(person), today());
        return record(book, ActKind.LAPSED, person, decision);
    }

    // Art. 90(1): a person may leave the list
    @Transactional
    public MandatesView leave(String contest, String list, int person, ActRequest decision) {
        MandateBook book = hold(contest, list);
        boolean known = book.persons().stream().anyMatch(one -> one.number() == person);
        boolean holds = book.holders().holding().containsKey(person);
        if (!known || holds || book.holders().left().contains(person)) {
            throw MandateRefusal.notOnTheList();
        }
        return record(book, ActKind.LEFT, person, decision);
    }

    @Transactional
    public MandatesView refuse(String contest, String list, int person, ActRequest decision) {
        MandateBook book = hold(contest, list);
        requireState(book, person, ActKind.PASSED);
        return record(book, ActKind.REFUSED, person, decision);
    }

    @Transactional
    public MandatesView depart(String contest, String list, int person, ActRequest decision) {
        MandateBook book = hold(contest, list);
        requireState(book, person, ActKind.REGISTERED);
        return record(book, ActKind.DEPARTED, person, decision);
    }

    // Art. 97-1(6), 98, 111-1(6): the next candidate whom the leading body names, the quota kept
    @Transactional
    public MandatesView replace(
            String contest, String list, @Nullable Integer named, ActRequest decision) {
        MandateBook book = hold(contest, list);
        requirePresent(book);
        if (book.order() == null || book.holders().open() == 0) {
            throw MandateRefusal.noneOpen();
        }
        try {
            return replace(book, next(book, named), decision);
        } catch (BadInput refused) {
            throw MandateRefusal.invalid("person", refused);
        }
    }

    /** What a commission decided on a deputy because of another result. */
    MandatesView recordReview(
            MandateBook book, ActKind kind, int person, ActRequest decision, SupersedingResult by) {
        return record(book, kind, person, decision, by);
    }

    /** By another result the list has so many mandates more or, below zero, less. */
    void balance(MandateBook book, int more, ActRequest decision, SupersedingResult by) {
        ActKind kind = more > 0 ? ActKind.GAINED : ActKind.FALLEN;
        for (int i = 0; i < Math.abs(more); i++) {
            record(book, kind, null, decision, by);
        }
    }

    /** Nobody receives a mandate by a result in whose place another one stands. */
    void requirePresent(MandateBook book) {
        superseding
                .of(book.opened().contest, book.opened().resultVersion)
                .filter(SupersedingResult::binding)
                .ifPresent(by -> {
                    throw MandateRefusal.superseded();
                });
    }

    private MandateBook hold(String contest, String list) {
        commission.requireForMandates(regimes.contest(contest));
        return books.hold(contest, list);
    }

    private LocalDate today() {
        return LegalDay.of(clock.instant());
    }

    private ReplacementOutcome next(MandateBook book, @Nullable Integer named) {
        return Replacement.next(
                book.claim(regimes.of(book.opened().contest)),
                List.copyOf(book.holders().deputies()),
                book.holders().excluded(),
                named == null ? null : named.toString());
    }

    private MandatesView replace(
            MandateBook book, ReplacementOutcome outcome, ActRequest decision) {
        return switch (outcome) {
            case Passed passed ->
                    record(book, ActKind.PASSED, Integer.valueOf(passed.person()), decision);
            case Vacant vacant -> record(book, ActKind.VACANT, null, decision);
            case QuotaMissed missed ->
                    throw MandateRefusal.byLaw("person", missed.quota().step(), book.names());
            case AwaitsParty waiting ->
                    throw MandateRefusal.byLaw("person", waiting.steps().getLast(), book.names());
        };
    }

    private static void requireState(MandateBook book, int person, ActKind state) {
        if (book.holders().holding().get(person) != state) {
            throw MandateRefusal.notHolding();
        }
    }

    private MandatesView record(
            MandateBook book, ActKind kind, @Nullable Integer person, ActRequest decision) {
        return record(book, kind, person, decision, null);
    }

    private MandatesView record(
            MandateBook book,
            ActKind kind,
            @Nullable Integer person,
            ActRequest decision,
            @Nullable SupersedingResult by) {
        MandateListEntity opened = book.opened();
        MandateActEntity row = new MandateActEntity();
        row.contest = opened.contest;
        row.list = opened.list;
        row.person = person;
        row.kind = kind.word();
        row.document = decision.document();
        row.reason = decision.reason();
        row.actedAt = clock.instant();
        row.actedBy = caller.name();
        row.resultContest = by == null ? null : by.contest();
        row.resultVersion = by == null ? null : (Integer) by.version();
        acts.persist(row);
        outbox.append(
                Topics.ALLOCATIONS,
                opened.contest,
                new MandateChanged(opened.contest, opened.list, kind, person, decision.document()));
        audit.record(
                "mandate-" + kind.word(),
                opened.contest + "/" + opened.list + "/" + person,
                decision.reason());
        return books.of(opened.contest, opened.list).view();
    }
}
