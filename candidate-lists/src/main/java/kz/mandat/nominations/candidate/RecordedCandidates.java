package kz.mandat.nominations.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.mandat.law.regime.Body;
import kz.mandat.nominations.decision.DecisionKind;
import kz.mandat.nominations.decision.Decisions;
import kz.mandat.nominations.person.Person;
import kz.mandat.nominations.rule.NominationRule;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.security.Caller;

/** Records candidates who were registered in an election of the past, many at once. */
@ApplicationScoped
@Transactional
public class RecordedCandidates {

    private static final String REASON = "Demonstration";

    private final CandidateRepository rows;
    private final Decisions decisions;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    RecordedCandidates(
            CandidateRepository rows,
            Decisions decisions,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.decisions = decisions;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A candidate with nominator, times and the number of the decision. */
    public record Recorded(
            Person person,
            Nominator nominator,
            Instant submittedAt,
            Instant registeredAt,
            String decisionNumber) {}

    /** Whether anybody was nominated in the election. */
    public boolean standIn(String election) {
        return rows.anyIn(election);
    }

    /**
     * Records the candidates of contests that have none, and tells how many; the codes follow their
     * order. The rows of a kind are written together, in batches.
     */
    public int record(Body body, Map<String, List<Recorded>> byContest) {
        List<CandidateEntity> candidates = new ArrayList<>();
        byContest.forEach((contest, recorded) -> {
            audit.record("candidates.record", contest, recorded.size() + " candidates");
            for (int i = 0; i < recorded.size(); i++) {
                candidates.add(row(contest, recorded.get(i), i + 1));
            }
        });
        rows.persist(candidates);
        rows.flush();
        String article = String.valueOf(NominationRule.TIME_OF_DECISION.article(body));
        candidates.forEach(one -> decisions.carry(registration(one, article), one.submittedBy));
        rows.flush();
        rows.getEntityManager().clear();
        outbox.append(
                Topics.NOMINATIONS, candidates.stream().map(RecordedCandidates::fact).toList());
        return candidates.size();
    }

    private static Decisions.Entry registration(CandidateEntity one, String article) {
        return new Decisions.Entry(
                one.contest,
                one.id,
                null,
                DecisionKind.REGISTRATION,
                null,
                article,
                registeredAt(one),
                one.decisionNumber,
                REASON);
    }

    private static Outbox.Keyed fact(CandidateEntity one) {
        return new Outbox.Keyed(
                one.contest,
                new CandidateRegistered(
                        one.contest, one.code, one.nominator.word(), one.party, registeredAt(one)));
    }

    private static Instant registeredAt(CandidateEntity one) {
        return Objects.requireNonNull(one.registeredAt);
    }

    private CandidateEntity row(String contest, Recorded one, int number) {
        CandidateEntity row = new CandidateEntity();
        row.contest = contest;
        row.code = CandidateRepository.code(number);
        row.state = CandidateState.REGISTERED;
        row.describe(one.person());
        row.nominator = one.nominator().kind();
        row.party = one.nominator().party();
        row.submittedAt = one.submittedAt();
        row.submittedBy = caller.name();
        row.registeredAt = one.registeredAt();
        row.decisionNumber = one.decisionNumber();
        row.recordedAt = clock.instant();
        return row;
    }
}
