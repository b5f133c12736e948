package kz.mandat.nominations.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.mandat.nominations.decision.DecisionKind;
import kz.mandat.nominations.decision.Decisions;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.rule.NominationRule;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;
import org.jspecify.annotations.Nullable;

/** Carries the candidates of a constituency over into its repeat voting. */
@ApplicationScoped
@Transactional
public class RepeatCandidates {

    private final CandidateRepository rows;
    private final Decisions decisions;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    RepeatCandidates(CandidateRepository rows, Decisions decisions, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.decisions = decisions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Those named, or all, who are still registered stand again under the same code, with the time
     * of their registration. Somebody who never stood there is refused.
     */
    // Art. 95(2)-(3), 109-1
    public void standAgain(
            String origin, Contest contest, @Nullable List<String> codes, String by) {
        List<CandidateEntity> registered = rows.inState(origin, Set.of(CandidateState.REGISTERED));
        if (codes != null) {
            codes.forEach(code -> requireKnown(origin, code));
            registered = registered.stream().filter(one -> codes.contains(one.code)).toList();
        }
        List<Outbox.Keyed> facts = new ArrayList<>();
        for (CandidateEntity before : registered) {
            CandidateEntity again = again(before, contest.id(), by);
            rows.persist(again);
            Instant registeredAt =
                    again.registeredAt == null ? clock.instant() : again.registeredAt;
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
                            new CandidateRegistered(
                                    contest.id(),
                                    again.code,
                                    again.nominator.word(),
                                    again.party,
                                    registeredAt)));
        }
        rows.flush();
        if (!facts.isEmpty()) {
            outbox.append(Topics.NOMINATIONS, facts);
        }
    }

    private void requireKnown(String contest, String code) {
        if (rows.one(contest, code).isEmpty()) {
            throw new IllegalArgumentException(
                    "No candidate '%s' stood in '%s'".formatted(code, contest));
        }
    }

    private CandidateEntity again(CandidateEntity before, String contest, String by) {
        CandidateEntity again = new CandidateEntity();
        again.contest = contest;
        again.code = before.code;
        again.state = CandidateState.REGISTERED;
        again.describe(before.person());
        again.occupation = before.occupation;
        again.workplace = before.workplace;
        again.residence = before.residence;
        again.nominator = before.nominator;
        again.party = before.party;
        again.association = before.association;
        again.submittedAt = before.submittedAt;
        again.submittedBy = by;
        again.registeredAt = before.registeredAt;
        again.decisionNumber = before.decisionNumber;
        again.recordedAt = clock.instant();
        return again;
    }
}
