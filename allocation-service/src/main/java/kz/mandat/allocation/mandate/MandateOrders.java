package kz.mandat.allocation.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.mandat.allocation.commission.Commission;
import kz.mandat.allocation.contest.Contests;
import kz.mandat.allocation.outcome.StepView;
import kz.mandat.allocation.stored.StoredJson;
import kz.mandat.law.BadInput;
import kz.mandat.law.mandates.MandateClaim;
import kz.mandat.law.mandates.MandateOutcome;
import kz.mandat.law.mandates.MandateOutcome.Given;
import kz.mandat.law.mandates.MandateOutcome.QuotaMissed;
import kz.mandat.law.mandates.MandateOutcome.SilentLaw;
import kz.mandat.law.quota.Quota;
import kz.mandat.law.quota.QuotaPerson;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.security.Caller;
import kz.mandat.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/**
 * The order in which a list's mandates are given: the party's within its term, otherwise the law's.
 */
@ApplicationScoped
public class MandateOrders {

    private final MandateBooks books;
    private final MandateOrderRepository orders;
    private final ContestRegimes regimes;
    private final Contests contests;
    private final MandateActs acts;
    private final Commission commission;
    private final StoredJson json;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    MandateOrders(
            MandateBooks books,
            MandateOrderRepository orders,
            ContestRegimes regimes,
            Contests contests,
            MandateActs acts,
            Commission commission,
            StoredJson json,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.books = books;
        this.orders = orders;
        this.regimes = regimes;
        this.contests = contests;
        this.acts = acts;
        this.commission = commission;
        this.json = json;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Who counts towards the quota in an order that is being made; nothing is kept. */
    @Transactional
    public QuotaView check(String contest, String list, List<Integer> order) {
        requirePartyOrCommission(contest, list);
        MandateBook book = books.of(contest, list);
        MandateClaim claim = book.claim(regimes.of(contest));
        List<Integer> first = order.stream().limit(book.opened().mandates).toList();
        try {
            List<QuotaPerson> persons =
                    claim.list().stream()
                            .filter(person -> first.contains(Integer.valueOf(person.id())))
                            .map(kz.mandat.law.mandates.ListPerson::person)
                            .toList();
            return QuotaView.of(
                    Quota.ofMandates(
                            claim.regime(), claim.mandates(), persons, claim.referenceDate()),
                    book);
        } catch (BadInput refused) {
            throw MandateRefusal.invalid("order", refused);
        }
    }

    /** Who counts for the quota says something of the persons: not for other commissions. */
    private void requirePartyOrCommission(String contest, String list) {
        caller.requireParty(list);
        if (!caller.has(Roles.PARTY)) {
            commission.requireForMandates(regimes.contest(contest));
        }
    }

    // Art. 97-1(5) part 1, 111-1(5)
    @Transactional
    public MandatesView order(String contest, String list, OrderRequest request) {
        caller.requireParty(list);
        MandateBook book = books.hold(contest, list);
        requireNewest(book, request.replaces());
        if (today().isAfter(book.opened().orderUntil)) {
            throw MandateRefusal.termPassed();
        }
        requireListAsTold(book);
        return orderOf(
                book, book.claim(regimes.of(contest)), request.order(), "party", request.minutes());
    }

    // Art. 97-1(5) part 2: when the term passes, the alphabet of the state language
    @Transactional
    public MandatesView byDefault(String contest, String list, ActRequest decision) {
        commission.requireForMandates(regimes.contest(contest));
        MandateBook book = books.hold(contest, list);
        requireNewest(book, null);
        requireListAsTold(book);
        if (!today().isAfter(book.opened().orderUntil)) {
            throw MandateRefusal.termNotPassed();
        }
        MandateOutcome outcome =
                kz.mandat.law.mandates.Mandates.bySilence(book.claim(regimes.of(contest)));
        return give(book, outcome, "law", decision.document());
    }

    // Art. 111-1(5) knows no default: when the term of the branch has passed, a person decides
    @Transactional
    public MandatesView byCommission(String contest, String list, DecidedOrderRequest request) {
        commission.requireForMandates(regimes.contest(contest));
        MandateBook book = books.hold(contest, list);
        requireNewest(book, null);
        requireListAsTold(book);
        if (!today().isAfter(book.opened().orderUntil)) {
            throw MandateRefusal.termNotPassed();
        }
        MandateClaim claim = book.claim(regimes.of(contest));
        if (Objects.requireNonNull(claim.regime().listRules().fill()).otherwise() != null) {
            throw MandateRefusal.lawGivesDefault();
        }
        return orderOf(book, claim, request.order(), "commission", request.decision().document());
    }

    private MandatesView orderOf(
            MandateBook book,
            MandateClaim claim,
            List<Integer> order,
            String source,
            String document) {
        List<String> ids = order.stream().map(Object::toString).toList();
        try {
            return give(
                    book, kz.mandat.law.mandates.Mandates.byParty(claim, ids), source, document);
        } catch (BadInput refused) {
            throw MandateRefusal.invalid("order", refused);
        }
    }

    /**
     * Nobody is named by a superseded result, nor from a list that candidate-lists has told to be
     * shorter by now.
     */
    private void requireListAsTold(MandateBook book) {
        acts.requirePresent(book);
        contests.standingPersons(book.opened().contest, book.opened().list)
                .filter(told -> told < book.standing())
                .ifPresent(told -> {
                    throw MandateRefusal.listChanged(book.standing(), told);
                });
    }

    private static void requireNewest(MandateBook book, @Nullable Integer replaces) {
        Integer newest = book.order() == null ? null : (Integer) book.order().version;
        if (!Objects.equals(newest, replaces)) {
            throw MandateRefusal.anotherOrder();
        }
        if (book.holders().changed()) {
            throw MandateRefusal.actsFollowed();
        }
    }

    private MandatesView give(
            MandateBook book, MandateOutcome outcome, String source, String document) {
        return switch (outcome) {
            case Given given -> record(book, given, source, document);
            case QuotaMissed missed ->
                    throw MandateRefusal.byLaw("order", missed.quota().step(), book.names());
            case SilentLaw silent ->
                    throw MandateRefusal.byLaw("list", silent.steps().getLast(), book.names());
        };
    }

    private MandatesView record(MandateBook book, Given given, String source, String document) {
        MandateListEntity opened = book.opened();
        List<Integer> persons = given.persons().stream().map(Integer::valueOf).toList();
        List<StepView> steps =
                given.steps().stream().map(step -> StepView.of(step, book.names())).toList();
        MandateOrderEntity row = new MandateOrderEntity();
        row.contest = opened.contest;
        row.list = opened.list;
        row.version =
                orders.newest(opened.contest, opened.list).map(before -> before.version).orElse(0)
                        + 1;
        row.source = source;
        row.content = json.write(new GivenOrder(persons, given.vacant(), steps));
        row.document = document;
        row.madeAt = clock.instant();
        row.madeBy = caller.name();
        orders.persist(row);
        outbox.append(
                Topics.ALLOCATIONS,
                opened.contest,
                new MandatesGiven(
                        opened.contest, opened.list, row.version, source, persons, given.vacant()));
        audit.record("give-mandates", opened.contest + "/" + opened.list, document);
        return books.of(opened.contest, opened.list).view();
    }

    private LocalDate today() {
        return LegalDay.of(clock.instant());
    }
}
