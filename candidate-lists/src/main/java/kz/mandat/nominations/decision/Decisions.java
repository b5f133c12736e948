package kz.mandat.nominations.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Keeps every decision on a list, a person of a list or a candidate, and leaves an audit record.
 */
@ApplicationScoped
@Transactional
public class Decisions {

    private final DecisionRepository rows;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Decisions(DecisionRepository rows, Audit audit, Caller caller, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is recorded, and what it is about: a list or a candidate, or one person of the list. */
    public record Entry(
            String contest,
            UUID subject,
            @Nullable UUID person,
            DecisionKind kind,
            @Nullable RefusalGround ground,
            @Nullable String article,
            Instant decidedAt,
            @Nullable String number,
            String reason) {}

    /**
     * Keeps a decision that follows from a fact of another service, whose own audit trail has it.
     */
    public void carry(Entry entry, String by) {
        rows.persist(row(entry, by));
    }

    public Decision record(Entry entry, String name) {
        DecisionEntity row = row(entry, caller.name());
        rows.persistAndFlush(row);
        audit.record(
                entry.kind().name().toLowerCase(java.util.Locale.ROOT),
                entry.contest() + "/" + name,
                entry.reason());
        return Decision.of(row);
    }

    private DecisionEntity row(Entry entry, String by) {
        DecisionEntity row = new DecisionEntity();
        row.contest = entry.contest();
        row.subject = entry.subject();
        row.person = entry.person();
        row.kind = entry.kind();
        row.ground = entry.ground();
        row.article = entry.article();
        row.decidedAt = entry.decidedAt();
        row.number = entry.number();
        row.reason = entry.reason();
        row.decidedBy = by;
        row.recordedAt = clock.instant();
        return row;
    }

    /** A decision with what it is about. */
    public record Found(String contest, UUID subject, Decision decision) {}

    public Found get(UUID id) {
        DecisionEntity row =
                rows.findByIdOptional(id)
                        .orElseThrow(() -> ProblemException.notFound("decision", id.toString()));
        return new Found(row.contest, row.subject, Decision.of(row));
    }

    public List<Decision> of(UUID subject) {
        return rows.of(subject).stream().map(Decision::of).toList();
    }
}
