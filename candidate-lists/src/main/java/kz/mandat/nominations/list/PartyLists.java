package kz.mandat.nominations.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.election.Contests;
import kz.mandat.nominations.party.Parties;
import kz.mandat.nominations.party.Party;
import kz.mandat.nominations.person.Person;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;

/** Takes the parties' lists and records the commission's decisions on them. */
@ApplicationScoped
@Transactional
public class PartyLists {

    private final PartyListRepository rows;
    private final Contests contests;
    private final Parties parties;
    private final ListRulings rulings;
    private final Audit audit;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    @Inject
    PartyLists(
            PartyListRepository rows,
            Contests contests,
            Parties parties,
            ListRulings rulings,
            Audit audit,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.contests = contests;
        this.parties = parties;
        this.rulings = rulings;
        this.audit = audit;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    public PartyListView submit(String contestId, SubmitListRequest request) {
        Contest contest = contests.get(contestId);
        caller.requireParty(request.party());
        List<Person> people = request.people();
        Party party = rulings.requireSubmittable(contest, request.party(), people);
        PartyListEntity list = new PartyListEntity(contestId, party.id());
        list.generated = request.generated();
        list.submittedAt = contest.election().retrospective() ? null : clock.instant();
        list.submittedBy = caller.name();
        list.recordedAt = clock.instant();
        list.name(people);
        rows.persistAndFlush(list);
        audit.record("list.submit", subject(list), null);
        return view(contest, list);
    }

    public PartyListView register(String contestId, String party, RegisterListRequest request) {
        Contest contest = contests.get(contestId);
        PartyListEntity list = latest(contestId, party);
        if (list.state != ListState.SUBMITTED) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    "The list is %s; only a submitted list is registered."
                            .formatted(list.state.word()));
        }
        Instant registeredAt = request.second();
        rulings.requireRegistrable(contest, list, registeredAt);
        list.state = ListState.REGISTERED;
        list.registeredAt = registeredAt;
        list.decisionNumber = request.decisionNumber();
        list.decisionReason = request.reason();
        list.decidedBy = caller.name();
        rows.flush();
        audit.record("list.register", subject(list), request.reason());
        PartyListView view = view(contest, list);
        outbox.append(
                Topics.NOMINATIONS,
                contestId,
                new ListRegistered(
                        contestId, party, view.name(), registeredAt, list.persons.size()));
        return view;
    }

    List<PartyListView> registered(String contestId) {
        Contest contest = contests.get(contestId);
        return rows.registered(contestId).stream().map(list -> view(contest, list)).toList();
    }

    /** A registered list is for everybody; any other only for its party and the commission. */
    PartyListView get(String contestId, String party) {
        Contest contest = contests.get(contestId);
        PartyListEntity list = latest(contestId, party);
        if (list.state != ListState.REGISTERED && !rulings.maySeeUnregistered(party)) {
            throw ProblemException.notFound("list", party);
        }
        return view(contest, list);
    }

    private PartyListEntity latest(String contest, String party) {
        return rows.latest(contest, party)
                .orElseThrow(() -> ProblemException.notFound("list", party));
    }

    private PartyListView view(Contest contest, PartyListEntity list) {
        Party party = parties.find(list.party).orElseThrow();
        ListCheck check = rulings.check(contest, list.people());
        return PartyListView.of(list, party.name(), check.figures());
    }

    private static String subject(PartyListEntity list) {
        return list.contest + "/" + list.party;
    }
}
