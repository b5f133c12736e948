package kz.mandat.tally.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.text.Localized;
import kz.mandat.tally.contest.Contests;
import kz.mandat.tally.protocol.ProtocolStore.Row;
import kz.mandat.tally.territory.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * What the superior commission decides about a protocol other than accepting it. Nothing entered is
 * changed: a protocol goes back as a new version, and every decision stays on record.
 */
@ApplicationScoped
public class Decisions {

    /** On a proxy's written application, once (art. 43(7-1)). */
    private static final String PROXY = "proxy-application";

    /** By a higher commission, before the official publication (art. 43(9)). */
    private static final String COMMISSION = "higher-commission";

    private static final Localized ONCE =
            new Localized(
                    "Сенім білдірілген адамның өтініші бойынша қайта санау бір рет қана"
                            + " жүргізіледі.",
                    "По заявлению доверенного лица пересчет проводится только один раз.",
                    "On a proxy's application the ballots are counted again only once.");

    private final Jdbi database;
    private final ProtocolStore store;
    private final Acceptances acceptances;
    private final Contests contests;
    private final DecisionLog log;
    private final Scope scope;

    @Inject
    Decisions(
            Jdbi database,
            ProtocolStore store,
            Acceptances acceptances,
            Contests contests,
            DecisionLog log,
            Scope scope) {
        this.database = database;
        this.store = store;
        this.acceptances = acceptances;
        this.contests = contests;
        this.log = log;
        this.scope = scope;
    }

    /** Sends back a protocol that does not count yet. */
    @Transactional
    public void giveBack(UUID id, DecisionRequest request) {
        database.useHandle(handle -> {
            Row protocol =
                    open(
                            handle,
                            id,
                            EnumSet.of(
                                    ProtocolState.ENTERED,
                                    ProtocolState.DIFFERING,
                                    ProtocolState.CONTRADICTORY,
                                    ProtocolState.AWAITING_ACCEPTANCE));
            log(handle, protocol, DecisionKind.RETURN, request, protocol.countedEntry());
            store.awaitNextVersion(handle, id, ProtocolState.RETURNED, protocol.countedEntry());
        });
    }

    /** Takes an accepted protocol out of the totals and sends it back. */
    @Transactional
    public void reopen(UUID id, DecisionRequest request) {
        requireNumber(request);
        database.useHandle(handle -> {
            Row protocol = open(handle, id, EnumSet.of(ProtocolState.ACCEPTED));
            log(handle, protocol, DecisionKind.REOPEN, request, null);
            store.awaitNextVersion(handle, id, ProtocolState.RETURNED, null);
        });
    }

    /** Orders a recount; what counted counts on until the new figures are accepted. */
    @Transactional
    public void recount(UUID id, DecisionRequest request) {
        requireNumber(request);
        requireGround(request, Set.of(PROXY, COMMISSION));
        database.useHandle(handle -> {
            Row protocol =
                    open(
                            handle,
                            id,
                            EnumSet.of(
                                    ProtocolState.CONTRADICTORY,
                                    ProtocolState.AWAITING_ACCEPTANCE,
                                    ProtocolState.ACCEPTED));
            if (PROXY.equals(request.ground())) {
                requireApplication(request);
            }
            if (PROXY.equals(request.ground()) && wasRecounted(handle, id)) {
                throw ProblemException.ruleBroken(
                        List.of(FieldError.ofLaw("ground", "recount-once", "43(7-1)", ONCE)));
            }
            log(handle, protocol, DecisionKind.RECOUNT, request, protocol.countedEntry());
            store.awaitNextVersion(handle, id, ProtocolState.RECOUNT, protocol.countedEntry());
        });
    }

    /** Counts a protocol that contradicts itself as the signed paper says. */
    @Transactional
    public void countAsStated(UUID id, DecisionRequest request) {
        requireNumber(request);
        if (request.ground() == null || request.ground().isBlank()) {
            throw ProblemException.invalid(FieldError.of("ground", InputRule.REQUIRED));
        }
        database.useHandle(handle -> {
            Row protocol = open(handle, id, EnumSet.of(ProtocolState.CONTRADICTORY));
            acceptances.count(handle, protocol, DecisionKind.COUNT_AS_STATED, request);
        });
    }

    private Row open(Handle handle, UUID id, Set<ProtocolState> allowed) {
        Row protocol = store.require(handle, id);
        scope.requireSuperior(protocol.territory(), protocol.constituency());
        contests.requireOpen(handle, protocol.contest());
        if (!allowed.contains(protocol.state())) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    "The protocol is '%s'; this is possible only where it is %s."
                            .formatted(
                                    protocol.state().code(),
                                    new ArrayList<>(allowed)
                                            .stream()
                                                    .map(state -> "'" + state.code() + "'")
                                                    .toList()));
        }
        return protocol;
    }

    private void log(
            Handle handle,
            Row protocol,
            DecisionKind kind,
            DecisionRequest request,
            @Nullable UUID counted) {
        log.add(handle, protocol.contest(), List.of(Decision.of(protocol, kind, request, counted)));
    }

    private static boolean wasRecounted(Handle handle, UUID id) {
        return handle.createQuery(
                                "select count(*) from protocol_decision where protocol = :id and"
                                        + " kind = 'RECOUNT' and ground = :ground")
                        .bind("id", id)
                        .bind("ground", PROXY)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    static void requireNumber(DecisionRequest request) {
        if (request.decisionNumber() == null || request.decisionNumber().isBlank()) {
            throw ProblemException.invalid(FieldError.of("decisionNumber", InputRule.REQUIRED));
        }
    }

    // Art. 43(7-1): the application is a written one
    private static void requireApplication(DecisionRequest request) {
        if (request.application() == null || request.application().isBlank()) {
            throw ProblemException.invalid(FieldError.of("application", InputRule.REQUIRED));
        }
    }

    private static void requireGround(DecisionRequest request, Set<String> allowed) {
        if (request.ground() == null || !allowed.contains(request.ground())) {
            throw ProblemException.invalid(
                    FieldError.of("ground", InputRule.INVALID, String.valueOf(request.ground())));
        }
    }
}
