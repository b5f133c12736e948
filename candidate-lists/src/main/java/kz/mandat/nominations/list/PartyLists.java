package kz.mandat.nominations.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kz.mandat.nominations.decision.LegalTimes;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.election.Contests;
import kz.mandat.nominations.party.Parties;
import kz.mandat.nominations.party.Party;
import kz.mandat.nominations.person.Person;
import kz.mandat.nominations.person.PersonRequest;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;

/** Takes the parties' lists and shows them. */
@ApplicationScoped
@Transactional
public class PartyLists {

    private final PartyListRepository rows;
    private final Contests contests;
    private final Parties parties;
    private final ListRulings rulings;
    private final LegalTimes times;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    PartyLists(
            PartyListRepository rows,
            Contests contests,
            Parties parties,
            ListRulings rulings,
            LegalTimes times,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.contests = contests;
        this.parties = parties;
        this.rulings = rulings;
        this.times = times;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    public PartyListView submit(String contestId, SubmitListRequest request) {
        Contest contest = contests.get(contestId);
        caller.requireParty(request.party());
        List<Person> people = request.people();
        Instant submittedAt = times.ofSubmission(contest, request.submittedAt());
        Party party = rulings.requireSubmittable(contest, request.party(), people, submittedAt);
        PartyListEntity list = new PartyListEntity(contestId, party.id());
        list.generated = request.generated();
        list.submittedAt = submittedAt;
        list.submittedBy = caller.name();
        list.recordedAt = clock.instant();
        list.name(people);
        occupy(list, request.persons());
        rows.persistAndFlush(list);
        audit.record("list.submit", contestId + "/" + party.id(), null);
        return view(contest, list);
    }

    private static void occupy(PartyListEntity list, List<PersonRequest> persons) {
        for (int i = 0; i < persons.size(); i++) {
            PersonRequest person = persons.get(i);
            list.persons
                    .get(i)
                    .occupied(person.occupation(), person.workplace(), person.residence());
        }
    }

    public List<PartyListView> registered(String contestId) {
        Contest contest = contests.get(contestId);
        return rows.registered(contestId).stream().map(list -> view(contest, list)).toList();
    }

    /** A registered list is for everybody; any other only for its party and the commission. */
    PartyListView get(String contestId, String party) {
        Contest contest = contests.get(contestId);
        PartyListEntity list =
                rows.latest(contestId, party)
                        .orElseThrow(() -> ProblemException.notFound("list", party));
        if (list.state != ListState.REGISTERED && !rulings.maySeeUnregistered(contest, party)) {
            throw ProblemException.notFound("list", party);
        }
        return view(contest, list);
    }

    private PartyListView view(Contest contest, PartyListEntity list) {
        Party party = parties.find(list.party).orElseThrow();
        ListCheck check = rulings.check(contest, list.people());
        return PartyListView.of(list, party.name(), check.figures());
    }
}
