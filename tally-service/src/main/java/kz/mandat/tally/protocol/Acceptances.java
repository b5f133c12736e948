package kz.mandat.tally.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.tally.contest.Contests;
import kz.mandat.tally.protocol.ProtocolStore.Row;
import kz.mandat.tally.territory.Scope;
import kz.mandat.tally.total.Totals;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The superior commission accepts protocols; from then on they count, in the same transaction.
 * Nobody accepts what they entered.
 */
@ApplicationScoped
public class Acceptances {

    private static final int CHUNK = 1000;

    private final Jdbi database;
    private final ProtocolStore store;
    private final Contests contests;
    private final Totals totals;
    private final Scope scope;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;

    @Inject
    Acceptances(
            Jdbi database,
            ProtocolStore store,
            Contests contests,
            Totals totals,
            Scope scope,
            Caller caller,
            Outbox outbox,
            Audit audit) {
        this.database = database;
        this.store = store;
        this.contests = contests;
        this.totals = totals;
        this.scope = scope;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** An accepted protocol and the entry that counts. */
    public record Accepted(UUID protocol, String station, UUID entry) {}

    /** One protocol, which must be waiting for it. */
    @Transactional
    public Accepted accept(UUID id, String reason) {
        return database.withHandle(handle -> {
            Row protocol =
                    store.lock(handle, id)
                            .orElseThrow(
                                    () -> ProblemException.notFound("protocol", id.toString()));
            scope.requireTerritory(protocol.territory());
            requireNotCertified(protocol.contest());
            requireWaiting(handle, protocol);
            Accepted accepted =
                    new Accepted(
                            id, protocol.station(), store.entries(handle, protocol).getLast().id());
            handle.createUpdate(
                            """
                            update protocol set state = 'ACCEPTED', counted_entry = :entry, accepted_by = :by, accepted_at = now()
                            where id = :id
                            """)
                    .bind("id", id)
                    .bind("entry", accepted.entry())
                    .bind("by", caller.name())
                    .execute();
            count(handle, protocol.contest(), List.of(accepted), reason);
            return accepted;
        });
    }

    private void requireWaiting(Handle handle, Row protocol) {
        if (protocol.state() != ProtocolState.AWAITING_ACCEPTANCE) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    "The protocol is '%s'; only one that awaits acceptance can be accepted."
                            .formatted(protocol.state().code()));
        }
        if (store.entries(handle, protocol).stream()
                .anyMatch(entry -> entry.enteredBy().equals(caller.name()))) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    "You entered this protocol; another person must accept it.");
        }
    }

    /**
     * All protocols of the territory that wait and that the caller did not enter, at most a
     * thousand at once.
     */
    @Transactional
    public List<Accepted> acceptAll(String contest, String territory, String reason) {
        contests.require(contest);
        scope.requireTerritory(territory);
        requireNotCertified(contest);
        return database.withHandle(handle -> {
            List<Accepted> accepted = acceptWaiting(handle, contest, territory);
            if (!accepted.isEmpty()) {
                count(handle, contest, accepted, reason);
            }
            return accepted;
        });
    }

    private List<Accepted> acceptWaiting(Handle handle, String contest, String territory) {
        return handle.createQuery(
                        """
                        with waiting as (
                            select p.id, (select e.id from protocol_entry e where e.protocol = p.id order by e.id desc limit 1) entry
                            from protocol p join station s on s.id = p.station join territory t on t.id = s.territory
                            where p.contest = :contest and p.state = 'AWAITING_ACCEPTANCE' and :territory = any (t.path)
                              and not exists (select from protocol_entry e where e.protocol = p.id and e.entered_by = :by)
                            order by p.station limit :limit for update of p skip locked)
                        update protocol p
                        set state = 'ACCEPTED', counted_entry = waiting.entry, accepted_by = :by, accepted_at = now()
                        from waiting where p.id = waiting.id
                        returning p.id, p.station, waiting.entry
                        """)
                .bind("contest", contest)
                .bind("territory", territory)
                .bind("by", caller.name())
                .bind("limit", CHUNK)
                .map((row, context) ->
                        new Accepted(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getObject(3, UUID.class)))
                .list();
    }

    private void count(Handle handle, String contest, List<Accepted> accepted, String reason) {
        outbox.append(
                Topics.TALLY,
                accepted.stream()
                        .map(each ->
                                new Outbox.Keyed(
                                        each.station(),
                                        new ProtocolAccepted(
                                                contest,
                                                each.station(),
                                                each.protocol(),
                                                each.entry())))
                        .toList());
        audit.record(
                "protocols.accept",
                accepted.size() == 1
                        ? "protocol " + accepted.getFirst().protocol()
                        : "contest " + contest + ", " + accepted.size() + " protocols",
                reason);
        totals.add(handle, contest, accepted.stream().map(Accepted::entry).toList());
    }

    private void requireNotCertified(String contest) {
        if (contests.isCertified(contest)) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    "The totals of contest '%s' are certified; nothing can be accepted any more."
                            .formatted(contest));
        }
    }
}
