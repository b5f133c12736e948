package kz.mandat.tally.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.tally.contest.Contests;
import kz.mandat.tally.protocol.ProtocolStore.Row;
import kz.mandat.tally.territory.Scope;
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
    private final DecisionLog log;
    private final Scope scope;
    private final Caller caller;

    @Inject
    Acceptances(
            Jdbi database,
            ProtocolStore store,
            Contests contests,
            DecisionLog log,
            Scope scope,
            Caller caller) {
        this.database = database;
        this.store = store;
        this.contests = contests;
        this.log = log;
        this.scope = scope;
        this.caller = caller;
    }

    /** One protocol, which must be waiting for it. */
    @Transactional
    public void accept(UUID id, String reason) {
        database.useHandle(handle -> {
            Row protocol = store.require(handle, id);
            scope.requireSuperior(protocol.territory(), protocol.constituency());
            contests.requireOpen(handle, protocol.contest());
            if (protocol.state() != ProtocolState.AWAITING_ACCEPTANCE) {
                throw new ProblemException(
                        ProblemCode.CONFLICT,
                        "The protocol is '%s'; only one that awaits acceptance can be accepted."
                                .formatted(protocol.state().code()));
            }
            count(handle, protocol, DecisionKind.ACCEPT, DecisionRequest.because(reason));
        });
    }

    /** From now on the newest entry counts, in place of the one that counted before it. */
    void count(Handle handle, Row protocol, DecisionKind kind, DecisionRequest request) {
        if (store.lookedAtScan(handle, protocol, caller.name())) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    "You compared this protocol with its scan; another person must accept it.");
        }
        List<EntryView> entries = store.entries(handle, protocol);
        if (entries.stream().anyMatch(entry -> entry.enteredBy().equals(caller.name()))) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    "You entered this protocol; another person must accept it.");
        }
        UUID entry = entries.getLast().id();
        store.accept(handle, protocol.id(), entry, caller.name());
        log.add(handle, protocol.contest(), List.of(Decision.of(protocol, kind, request, entry)));
    }

    /**
     * All protocols of the territory that wait and that the caller did not enter, at most a
     * thousand at once.
     */
    @Transactional
    public int acceptAll(String contest, String territory, String reason) {
        scope.requireSuperior(territory, contests.require(contest).constituency());
        return database.withHandle(handle -> {
            contests.requireOpen(handle, contest);
            List<Decision> accepted =
                    store.acceptWaiting(handle, contest, territory, caller.name(), reason, CHUNK);
            if (!accepted.isEmpty()) {
                log.add(handle, contest, accepted);
            }
            return accepted.size();
        });
    }
}
