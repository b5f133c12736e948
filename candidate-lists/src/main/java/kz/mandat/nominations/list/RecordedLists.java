package kz.mandat.nominations.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.mandat.nominations.decision.DecisionKind;
import kz.mandat.nominations.decision.Decisions;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.party.Parties;
import kz.mandat.nominations.person.Person;
import kz.mandat.nominations.rule.NominationRule;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.security.Caller;
import kz.mandat.platform.text.Localized;

/** Records lists that were registered in an election of the past, many at once. */
@ApplicationScoped
@Transactional
public class RecordedLists {

    private static final String REASON = "Demonstration";

    private final PartyListRepository rows;
    private final ListRulings rulings;
    private final Parties parties;
    private final Decisions decisions;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    @Inject
    RecordedLists(
            PartyListRepository rows,
            ListRulings rulings,
            Parties parties,
            Decisions decisions,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.rulings = rulings;
        this.parties = parties;
        this.decisions = decisions;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** A party's list with its times and the number of the decision. */
    public record Recorded(
            String party,
            List<Person> persons,
            Instant submittedAt,
            Instant registeredAt,
            String decisionNumber) {}

    /** Whether any list was submitted in the contest. */
    public boolean standIn(String contest) {
        return rows.count("contest", contest) > 0;
    }

    /** The lists meet the law's rules of lists like any others, or the record is refused. */
    public void record(Contest contest, Localized generated, List<Recorded> recorded) {
        List<Outbox.Keyed> facts = new ArrayList<>();
        for (Recorded one : recorded) {
            ListRulings.refuse(rulings.check(contest, one.persons()).faults());
            PartyListEntity list = row(contest, one, generated);
            rows.persist(list);
            rows.flush();
            decisions.carry(
                    new Decisions.Entry(
                            contest.id(),
                            list.id,
                            null,
                            DecisionKind.REGISTRATION,
                            null,
                            NominationRule.LIST_REGISTERED.article(contest.body()),
                            one.registeredAt(),
                            one.decisionNumber(),
                            REASON),
                    list.submittedBy);
            facts.add(
                    new Outbox.Keyed(
                            contest.id(),
                            new ListRegistered(
                                    contest.id(),
                                    one.party(),
                                    parties.find(one.party()).orElseThrow().name(),
                                    one.registeredAt(),
                                    one.persons().size())));
            facts.add(
                    new Outbox.Keyed(
                            contest.id(), PersonsListed.of(contest, list, one.registeredAt())));
        }
        rows.flush();
        rows.getEntityManager().clear();
        outbox.append(Topics.NOMINATIONS, facts);
    }

    private PartyListEntity row(Contest contest, Recorded one, Localized generated) {
        PartyListEntity list = new PartyListEntity(contest.id(), one.party());
        list.state = ListState.REGISTERED;
        list.generated = generated;
        list.submittedAt = one.submittedAt();
        list.submittedBy = caller.name();
        list.registeredAt = one.registeredAt();
        list.decisionNumber = one.decisionNumber();
        list.recordedAt = clock.instant();
        list.name(one.persons());
        return list;
    }
}
