package kz.mandat.tally.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.tally.protocol.ProtocolStore.Row;
import kz.mandat.tally.territory.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The scan-checked single entry: where a commission chose it for small stations, a second person
 * compares the one entry with the scan. Whoever saw the figures makes no independent entry.
 */
@ApplicationScoped
public class SingleEntries {

    private final Jdbi database;
    private final ProtocolStore store;
    private final Protocols protocols;
    private final Scope scope;
    private final Caller caller;
    private final Audit audit;

    @Inject
    SingleEntries(
            Jdbi database,
            ProtocolStore store,
            Protocols protocols,
            Scope scope,
            Caller caller,
            Audit audit) {
        this.database = database;
        this.store = store;
        this.protocols = protocols;
        this.scope = scope;
        this.caller = caller;
        this.audit = audit;
    }

    /** The newest choice of a territory replaces the one before it. */
    @Transactional
    public SingleEntryChoice choose(String territory, ChooseSingleEntryRequest request) {
        scope.requireTerritory(territory);
        database.useHandle(handle ->
                handle.createUpdate(
                                """
                                insert into single_entry_choice (territory, largest, decision_number, reason, chosen_by)
                                values (:territory, :largest, :number, :reason, :by)
                                """)
                        .bind("territory", territory)
                        .bind("largest", request.largest())
                        .bind("number", request.decisionNumber())
                        .bind("reason", request.reason())
                        .bind("by", caller.name())
                        .execute());
        audit.record("single-entry.choose", "territory " + territory, request.reason());
        return choices(territory).getFirst();
    }

    /** All choices of a territory, for everyone, the newest first. */
    public List<SingleEntryChoice> choices(String territory) {
        return database.withHandle(handle ->
                handle.createQuery(
                                "select * from single_entry_choice where territory = :territory"
                                        + " order by id desc")
                        .bind("territory", territory)
                        .map((row, context) -> choice(row))
                        .list());
    }

    private static SingleEntryChoice choice(ResultSet row) throws SQLException {
        return new SingleEntryChoice(
                row.getString("territory"),
                row.getInt("largest"),
                row.getString("decision_number"),
                row.getString("reason"),
                row.getObject("chosen_at", OffsetDateTime.class));
    }

    /**
     * Shows the figures of a single entry to whoever compares them with the scan, and records it.
     */
    @Transactional
    public ProtocolView look(UUID id) {
        return database.withHandle(handle -> {
            Row protocol = requireSingle(handle, id);
            if (scan(handle, protocol, null).isEmpty()) {
                throw new ProblemException(
                        ProblemCode.CONFLICT,
                        "The protocol has no scan to compare with; add it first, or enter the"
                                + " protocol again.");
            }
            record(handle, protocol, null, null);
            audit.record("protocol.look-at-scan", "protocol " + id, null);
            return protocols.shown(handle, protocol);
        });
    }

    /** An entry that says what the scan shows stands like two that agree. */
    @Transactional
    public ProtocolView check(UUID id, ScanCheckRequest request) {
        return database.withHandle(handle -> {
            Row protocol = requireSingle(handle, id);
            if (!store.lookedAtScan(handle, protocol, caller.name())) {
                throw new ProblemException(
                        ProblemCode.CONFLICT, "Look at the entry and its scan before you answer.");
            }
            UUID scan =
                    scan(handle, protocol, request.scan())
                            .orElseThrow(() ->
                                    ProblemException.invalid(
                                            FieldError.of(
                                                    "scan",
                                                    InputRule.UNKNOWN_REFERENCE,
                                                    request.scan())));
            record(handle, protocol, scan, request.agrees());
            audit.record("protocol.check-scan", "protocol " + id, "agrees: " + request.agrees());
            if (request.agrees()) {
                protocols.settle(handle, protocol);
            }
            return protocols.shown(handle, store.require(handle, id));
        });
    }

    private Row requireSingle(Handle handle, UUID id) {
        Row protocol = store.require(handle, id);
        scope.requireStation(protocol.station(), protocol.territory());
        boolean isMine =
                store.entries(handle, protocol).stream()
                        .anyMatch(entry -> entry.enteredBy().equals(caller.name()));
        if (protocol.state() != ProtocolState.ENTERED || isMine) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    isMine
                            ? "You made the entry; another person compares it with the scan."
                            : "The protocol is '%s'; only a single entry is compared with its scan."
                                    .formatted(protocol.state().code()));
        }
        if (!isChosen(handle, protocol)) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    "The commission did not choose the single entry for station '%s'; enter the protocol again."
                            .formatted(protocol.station()));
        }
        return protocol;
    }

    /** The choice of the lowest commission that made one. */
    private static boolean isChosen(Handle handle, Row protocol) {
        return handle.createQuery(
                        """
                        select s.voters <= c.largest and c.largest > 0
                        from station s join territory t on t.id = s.territory
                             cross join lateral unnest(t.path) with ordinality as upward (id, depth)
                             join single_entry_choice c on c.territory = upward.id
                        where s.id = :station order by upward.depth desc, c.id desc limit 1
                        """)
                .bind("station", protocol.station())
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false);
    }

    private static Optional<UUID> scan(Handle handle, Row protocol, @Nullable UUID wanted) {
        return handle.createQuery(
                        """
                        select id from protocol_scan
                        where protocol = :protocol and version = :version and kind = 'PROTOCOL'
                          and (cast(:wanted as uuid) is null or id = cast(:wanted as uuid)) limit 1
                        """)
                .bind("protocol", protocol.id())
                .bind("version", protocol.version())
                .bind("wanted", wanted)
                .mapTo(UUID.class)
                .findOne();
    }

    private void record(
            Handle handle, Row protocol, @Nullable UUID scan, @Nullable Boolean agrees) {
        handle.createUpdate(
                        """
                        insert into scan_check (protocol, version, checked_by, scan, agrees)
                        values (:protocol, :version, :by, cast(:scan as uuid), cast(:agrees as boolean))
                        """)
                .bind("protocol", protocol.id())
                .bind("version", protocol.version())
                .bind("by", caller.name())
                .bind("scan", scan)
                .bind("agrees", agrees)
                .execute();
    }
}
