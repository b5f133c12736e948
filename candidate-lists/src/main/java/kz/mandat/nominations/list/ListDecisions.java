package kz.mandat.nominations.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.mandat.law.regime.Body;
import kz.mandat.nominations.calendar.Terms;
import kz.mandat.nominations.commission.Commission;
import kz.mandat.nominations.decision.Decision;
import kz.mandat.nominations.decision.DecisionKind;
import kz.mandat.nominations.decision.DecisionRequest;
import kz.mandat.nominations.decision.Decisions;
import kz.mandat.nominations.decision.LegalTimes;
import kz.mandat.nominations.decision.RefusalGround;
import kz.mandat.nominations.decision.WithdrawalRequest;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.election.Contests;
import kz.mandat.nominations.paper.Papers;
import kz.mandat.nominations.party.Parties;
import kz.mandat.nominations.party.Party;
import kz.mandat.nominations.rule.NominationRule;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The commission's decisions on lists and on their persons. */
@ApplicationScoped
@Transactional
public class ListDecisions {

    private final PartyListRepository rows;
    private final Contests contests;
    private final Parties parties;
    private final ListRulings rulings;
    private final Commission commission;
    private final Terms terms;
    private final LegalTimes times;
    private final Decisions decisions;
    private final Papers papers;
    private final Outbox outbox;

    @Inject
    ListDecisions(
            PartyListRepository rows,
            Contests contests,
            Parties parties,
            ListRulings rulings,
            Commission commission,
            Terms terms,
            LegalTimes times,
            Decisions decisions,
            Papers papers,
            Outbox outbox) {
        this.rows = rows;
        this.contests = contests;
        this.parties = parties;
        this.rulings = rulings;
        this.commission = commission;
        this.terms = terms;
        this.times = times;
        this.decisions = decisions;
        this.papers = papers;
        this.outbox = outbox;
    }

    PartyListView register(String contestId, String party, RegisterListRequest request) {
        Contest contest = own(contestId);
        PartyListEntity list = locked(contestId, party);
        requireState(list, ListState.SUBMITTED);
        Instant at = times.ofDecision(contest, "registeredAt", request.registeredAt());
        rulings.requireRegistrable(contest, list, at);
        List<String> defects = rows.openDefects(list.id);
        if (!defects.isEmpty()) {
            throw NominationRule.DOCUMENTS.refusal(
                    null, contest.body(), String.join(", ", defects));
        }
        papers.requireExamined(ListNominees.of(contest, list));
        list.state = ListState.REGISTERED;
        list.registeredAt = at;
        list.decisionNumber = request.decisionNumber();
        rows.flush();
        record(
                list,
                null,
                DecisionKind.REGISTRATION,
                null,
                NominationRule.LIST_REGISTERED.article(contest.body()),
                at,
                request.decisionNumber(),
                request.reason());
        PartyListView view = view(contest, list);
        outbox.append(
                Topics.NOMINATIONS,
                contestId,
                new ListRegistered(contestId, party, view.name(), at, view.figures().persons()));
        outbox.append(Topics.NOMINATIONS, contestId, PersonsListed.of(contest, list, at));
        return view;
    }

    PartyListView refuse(String contestId, String party, DecisionRequest request) {
        Contest contest = own(contestId);
        PartyListEntity list = locked(contestId, party);
        requireState(list, ListState.SUBMITTED);
        Instant at = requireGround(contest, request, request.ground().isForLists());
        list.state = ListState.REFUSED;
        close(contest, list, DecisionKind.REFUSAL, request, at);
        return view(contest, list);
    }

    PartyListView cancel(String contestId, String party, DecisionRequest request) {
        Contest contest = own(contestId);
        PartyListEntity list = locked(contestId, party);
        requireState(list, ListState.REGISTERED);
        Instant at = requireGround(contest, request, request.ground().isForLists());
        terms.requireBeforeLastTwoDays(contest, at);
        boolean mayForLeavers = ListChange.of(list).moreThanHalfLeft();
        if (request.ground() == RefusalGround.MORE_THAN_HALF_LEFT && !mayForLeavers) {
            throw NominationRule.MORE_THAN_HALF_LEFT.refusal(
                    "ground", contest.body(), ListChange.of(list).left(), list.persons.size());
        }
        list.state = ListState.CANCELLED;
        close(contest, list, DecisionKind.CANCELLATION, request, at);
        outbox.append(Topics.NOMINATIONS, contestId, new ListCancelled(contestId, party, at));
        return view(contest, list);
    }

    /** A person leaves by a written statement. */
    // Art. 90(1), 105(1)
    ListChangeView withdraw(String contestId, String party, int number, WithdrawalRequest request) {
        Contest contest = own(contestId);
        PartyListEntity list = locked(contestId, party);
        requireStanding(list);
        Instant at = times.ofDecision(contest, "decidedAt", request.decidedAt());
        ListPersonEntity person = person(list, number);
        person.state = PersonState.WITHDRAWN;
        record(
                list,
                person,
                DecisionKind.WITHDRAWAL,
                null,
                NominationRule.PERSON_LEAVES.article(contest.body()),
                at,
                null,
                request.reason());
        return changed(contest, list, at);
    }

    /** The commission excludes a person, but not in the last two days. */
    // Art. 89(6)5, 104(6)4
    ListChangeView exclude(String contestId, String party, int number, DecisionRequest request) {
        Contest contest = own(contestId);
        PartyListEntity list = locked(contestId, party);
        requireStanding(list);
        Instant at = requireGround(contest, request, request.ground().isForPersons());
        terms.requireBeforeLastTwoDays(contest, at);
        ListPersonEntity person = person(list, number);
        person.state = PersonState.EXCLUDED;
        record(
                list,
                person,
                DecisionKind.EXCLUSION,
                request.ground(),
                NominationRule.PERSON_EXCLUDED.article(contest.body()),
                at,
                request.decisionNumber(),
                request.reason());
        return changed(contest, list, at);
    }

    /** The party of a list, empty where the id is not a list's. */
    public Optional<String> partyOf(UUID subject) {
        return rows.findByIdOptional(subject).map(list -> list.party);
    }

    /** Undoes a refusal, cancellation or exclusion; false where the decision is not on a list. */
    public boolean restore(Decisions.Found found, Instant at, String number, String reason) {
        PartyListEntity list = rows.lockedById(found.subject()).orElse(null);
        if (list == null) {
            return false;
        }
        Contest contest = contests.get(list.contest);
        ListPersonEntity person = restored(list, found.decision());
        rows.flush();
        record(
                list,
                person,
                DecisionKind.RESTORATION,
                null,
                NominationRule.NOT_APPEALABLE.article(contest.body()),
                at,
                number,
                reason);
        tellRestored(contest, list, found.decision().kind(), at);
        return true;
    }

    private @Nullable ListPersonEntity restored(PartyListEntity list, Decision decision) {
        if (decision.kind() == DecisionKind.EXCLUSION) {
            requireStanding(list);
            ListPersonEntity person =
                    list.persons.stream()
                            .filter(one -> one.id.equals(decision.person()))
                            .findFirst()
                            .orElseThrow();
            person.state = PersonState.STANDING;
            return person;
        }
        boolean refused = decision.kind() == DecisionKind.REFUSAL;
        requireState(list, refused ? ListState.REFUSED : ListState.CANCELLED);
        if (rows.standing(list.contest, list.party).isPresent()) {
            throw new ProblemException(
                    ProblemCode.CONFLICT, "Another list of the party stands already.");
        }
        list.state = refused ? ListState.SUBMITTED : ListState.REGISTERED;
        return null;
    }

    private void tellRestored(
            Contest contest, PartyListEntity list, DecisionKind undone, Instant at) {
        Instant registeredAt = list.registeredAt;
        if (list.state != ListState.REGISTERED || registeredAt == null) {
            return;
        }
        PartyListView view = view(contest, list);
        Object fact =
                undone == DecisionKind.EXCLUSION
                        ? new ListChanged(list.contest, list.party, view.figures().persons(), at)
                        : new ListRegistered(
                                list.contest,
                                list.party,
                                view.name(),
                                registeredAt,
                                view.figures().persons());
        outbox.append(Topics.NOMINATIONS, list.contest, fact);
        outbox.append(Topics.NOMINATIONS, list.contest, PersonsListed.of(contest, list, at));
    }

    List<Decision> history(String contestId, String party) {
        Contest contest = contests.get(contestId);
        if (!rulings.maySeeUnregistered(contest, party)) {
            throw ProblemException.notFound("list", party);
        }
        return decisions.of(
                rows.latest(contestId, party)
                        .orElseThrow(() -> ProblemException.notFound("list", party))
                        .id);
    }

    private ListChangeView changed(Contest contest, PartyListEntity list, Instant at) {
        rows.flush();
        ListChangeView change =
                ListChangeView.of(
                        contest.body(), ListChange.of(list), rulings.check(contest, list.people()));
        if (list.state == ListState.REGISTERED) {
            outbox.append(
                    Topics.NOMINATIONS,
                    contest.id(),
                    new ListChanged(contest.id(), list.party, change.figures().persons(), at));
            outbox.append(Topics.NOMINATIONS, contest.id(), PersonsListed.of(contest, list, at));
        }
        return change;
    }

    private Instant requireGround(Contest contest, DecisionRequest request, boolean allowed) {
        if (!allowed) {
            throw ProblemException.invalid(
                    FieldError.of("ground", InputRule.INVALID, request.ground()));
        }
        return times.ofDecision(contest, "decidedAt", request.decidedAt());
    }

    private void close(
            Contest contest,
            PartyListEntity list,
            DecisionKind kind,
            DecisionRequest request,
            Instant at) {
        rows.flush();
        Body body = contest.body();
        record(
                list,
                null,
                kind,
                request.ground(),
                NominationRule.LIST_REFUSED.article(body),
                at,
                request.decisionNumber(),
                request.reason());
    }

    private void record(
            PartyListEntity list,
            @Nullable ListPersonEntity person,
            DecisionKind kind,
            @Nullable RefusalGround ground,
            @Nullable String article,
            Instant at,
            @Nullable String number,
            String reason) {
        decisions.record(
                new Decisions.Entry(
                        list.contest,
                        list.id,
                        person == null ? null : person.id,
                        kind,
                        ground,
                        article,
                        at,
                        number,
                        reason),
                list.party);
    }

    private Contest own(String contestId) {
        Contest contest = contests.get(contestId);
        commission.requireFor(contest);
        return contest;
    }

    private PartyListEntity locked(String contest, String party) {
        return rows.locked(contest, party)
                .orElseThrow(() -> ProblemException.notFound("list", party));
    }

    private static ListPersonEntity person(PartyListEntity list, int number) {
        return list.standingAt(number)
                .orElseThrow(() ->
                        ProblemException.notFound("person on the list", String.valueOf(number)));
    }

    private static void requireState(PartyListEntity list, ListState needed) {
        if (list.state != needed) {
            throw conflict(list);
        }
    }

    private static void requireStanding(PartyListEntity list) {
        if (list.state != ListState.SUBMITTED && list.state != ListState.REGISTERED) {
            throw conflict(list);
        }
    }

    private static ProblemException conflict(PartyListEntity list) {
        return new ProblemException(
                ProblemCode.CONFLICT,
                "The list is %s; this act needs another state.".formatted(list.state.word()));
    }

    private PartyListView view(Contest contest, PartyListEntity list) {
        Party party = parties.find(list.party).orElseThrow();
        return PartyListView.of(
                list, party.name(), rulings.check(contest, list.people()).figures());
    }
}
