package kz.mandat.tally.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.security.Caller;
import kz.mandat.tally.total.Totals;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Writes decisions down, corrects the totals by them and tells them, all in the transaction of the
 * decision. The log takes no change.
 */
@ApplicationScoped
class DecisionLog {

    private static final String ADD =
            """
            insert into protocol_decision (protocol, version, kind, decision_number, ground, reason,
                decided_by, decided_at, counted_before, counted_after, application)
            values (:protocol, :version, :kind, :number, :ground, :reason, :by, :at, cast(:before as uuid), cast(:after as uuid), :application)
            """;

    private final Totals totals;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    @Inject
    DecisionLog(Totals totals, Caller caller, Outbox outbox, Audit audit, Clock clock) {
        this.totals = totals;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Decisions of one kind in one contest; the entries that no longer count leave the totals. */
    void add(Handle handle, String contest, List<Decision> decisions) {
        PreparedBatch rows = handle.prepareBatch(ADD);
        decisions.forEach(each -> bind(rows, each));
        rows.execute();
        outbox.append(Topics.TALLY, decisions.stream().map(each -> fact(contest, each)).toList());
        Decision first = decisions.getFirst();
        audit.record(
                "protocol." + first.kind().code(),
                decisions.size() == 1
                        ? "protocol " + first.protocol()
                        : "contest " + contest + ", " + decisions.size() + " protocols",
                first.reason());
        correct(handle, contest, decisions);
    }

    private void bind(PreparedBatch rows, Decision each) {
        rows.bind("protocol", each.protocol())
                .bind("version", each.version())
                .bind("kind", each.kind().name())
                .bind("number", each.number())
                .bind("ground", each.ground())
                .bind("reason", each.reason())
                .bind("by", caller.name())
                .bind("at", OffsetDateTime.now(clock))
                .bind("before", each.countedBefore())
                .bind("after", each.countedAfter())
                .bind("application", each.application())
                .add();
    }

    private void correct(Handle handle, String contest, List<Decision> decisions) {
        List<Decision> changes =
                decisions.stream()
                        .filter(each -> !Objects.equals(each.countedBefore(), each.countedAfter()))
                        .toList();
        if (!changes.isEmpty()) {
            totals.replace(
                    handle,
                    contest,
                    changes.stream().map(Decision::countedBefore).filter(Objects::nonNull).toList(),
                    changes.stream().map(Decision::countedAfter).filter(Objects::nonNull).toList());
        } else if (decisions.getFirst().kind().standsForProtocol()) {
            totals.expectOtherwise(handle, contest);
        }
    }

    private static Outbox.Keyed fact(String contest, Decision each) {
        UUID counted = each.countedAfter();
        Object fact =
                each.kind() == DecisionKind.ACCEPT && counted != null
                        ? new ProtocolAccepted(
                                contest, each.station(), each.protocol(), each.version(), counted)
                        : new ProtocolDecided(
                                contest,
                                each.station(),
                                each.protocol(),
                                each.version(),
                                each.kind(),
                                each.number(),
                                counted != null);
        return new Outbox.Keyed(each.station(), fact);
    }
}
