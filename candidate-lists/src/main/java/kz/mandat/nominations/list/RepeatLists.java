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
import kz.mandat.nominations.rule.NominationRule;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;
import org.jspecify.annotations.Nullable;

/** Carries the registered lists of a contest over into its repeat voting. */
@ApplicationScoped
@Transactional
public class RepeatLists {

    private final PartyListRepository rows;
    private final Parties parties;
    private final Decisions decisions;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    RepeatLists(
            PartyListRepository rows,
            Parties parties,
            Decisions decisions,
            Outbox outbox,
            Clock clock) {
        this.rows = rows;
        this.parties = parties;
        this.decisions = decisions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * The same lists, those named or all, with everybody who still stands on them and the time of
     * their registration, which goes on to break ties.
     */
    // Art. 95(2): by the same party lists
    public void standAgain(
            String origin, Contest contest, @Nullable List<String> named, String by) {
        List<Outbox.Keyed> facts = new ArrayList<>();
        for (PartyListEntity before : rows.registered(origin)) {
            Instant registeredAt = before.registeredAt;
            if (registeredAt == null || (named != null && !named.contains(before.party))) {
                continue;
            }
            PartyListEntity again = again(before, contest.id(), by);
            rows.persist(again);
            decisions.carry(
                    new Decisions.Entry(
                            contest.id(),
                            again.id,
                            null,
                            DecisionKind.REGISTRATION,
                            null,
                            NominationRule.REPEAT_VOTING.article(contest.body()),
                            registeredAt,
                            again.decisionNumber,
                            "Repeat voting instead of " + origin),
                    by);
            facts.add(
                    new Outbox.Keyed(
                            contest.id(),
                            new ListRegistered(
                                    contest.id(),
                                    again.party,
                                    parties.find(again.party).orElseThrow().name(),
                                    registeredAt,
                                    again.persons.size())));
            facts.add(
                    new Outbox.Keyed(contest.id(), PersonsListed.of(contest, again, registeredAt)));
        }
        rows.flush();
        if (!facts.isEmpty()) {
            outbox.append(Topics.NOMINATIONS, facts);
        }
    }

    private PartyListEntity again(PartyListEntity before, String contest, String by) {
        PartyListEntity again = new PartyListEntity(contest, before.party);
        again.state = ListState.REGISTERED;
        again.generated = before.generated;
        again.submittedAt = before.submittedAt;
        again.submittedBy = by;
        again.registeredAt = before.registeredAt;
        again.decisionNumber = before.decisionNumber;
        again.recordedAt = clock.instant();
        before.standing().forEach(again::take);
        return again;
    }
}
