package kz.mandat.tally.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.platform.security.Roles;
import kz.mandat.tally.contest.Contests;
import kz.mandat.tally.protocol.ProtocolStore.Row;
import kz.mandat.tally.station.StationView;
import kz.mandat.tally.station.Stations;
import kz.mandat.tally.territory.Scope;
import kz.mandat.tally.total.Publication;
import kz.mandat.tally.total.Totals;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What became of a station's protocols, for everyone once the last station has closed. */
@ApplicationScoped
public class Histories {

    private static final List<String> COMMISSIONS =
            List.of(Roles.PRECINCT, Roles.TERRITORIAL, Roles.DISTRICT, Roles.CENTRAL);

    private final Jdbi database;
    private final ProtocolStore store;
    private final Contests contests;
    private final Stations stations;
    private final Publication publication;
    private final Totals totals;
    private final Scope scope;
    private final Caller caller;

    @Inject
    Histories(
            Jdbi database,
            ProtocolStore store,
            Contests contests,
            Stations stations,
            Publication publication,
            Totals totals,
            Scope scope,
            Caller caller) {
        this.scope = scope;
        this.caller = caller;
        this.totals = totals;
        this.database = database;
        this.store = store;
        this.contests = contests;
        this.stations = stations;
        this.publication = publication;
    }

    /** The protocols of a station in all contests whose figures may be public by now. */
    public ProtocolHistory.OfStation ofStation(String id) {
        StationView station =
                stations.find(id).orElseThrow(() -> ProblemException.notFound("station", id));
        List<ProtocolHistory> items =
                database.withHandle(handle ->
                        store.ofStation(handle, id).stream()
                                .filter(row -> isOfCommission(row) || isPublic(row))
                                .map(protocol -> history(handle, protocol))
                                .toList());
        return new ProtocolHistory.OfStation(id, station.name(), station.territory(), items);
    }

    /** One protocol. */
    public ProtocolHistory of(UUID id) {
        return database.withHandle(handle -> history(handle, readable(handle, id)));
    }

    /** The commissions concerned follow their protocols at any hour, everybody else afterwards. */
    private Row readable(Handle handle, UUID id) {
        Row protocol = require(handle, id);
        if (!isOfCommission(protocol)) {
            publication.requireOpen(contests.require(protocol.contest()));
        }
        return protocol;
    }

    private boolean isOfCommission(Row protocol) {
        return caller.has(Roles.AUDITOR)
                || (COMMISSIONS.stream().anyMatch(caller::has)
                        && scope.coversProtocol(
                                protocol.station(), protocol.territory(), protocol.constituency()));
    }

    private Row require(Handle handle, UUID id) {
        return store.find(handle, id)
                .orElseThrow(() -> ProblemException.notFound("protocol", id.toString()));
    }

    private boolean isPublic(Row protocol) {
        return publication.isOpen(contests.require(protocol.contest()));
    }

    /** A decision with the entries that counted before and after it. */
    private record Decided(ProtocolHistory.Step step, @Nullable UUID before, @Nullable UUID after) {

        boolean changesWhatCounts() {
            return !Objects.equals(before, after);
        }
    }

    private ProtocolHistory history(Handle handle, Row protocol) {
        List<Decided> decided = decided(handle, protocol.id());
        Set<UUID> ids =
                decided.stream()
                        .flatMap(each -> Stream.of(each.before(), each.after()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        Map<UUID, EntryView> counted =
                store.entries(handle, protocol, ids).stream()
                        .collect(Collectors.toMap(EntryView::id, Function.identity()));
        Map<UUID, EntryView> versions = new HashMap<>(counted);
        store.settledEntries(handle, protocol).stream()
                .filter(entry -> entry.version() < protocol.version())
                .forEach(entry -> versions.putIfAbsent(entry.id(), entry));
        EntryView present =
                protocol.countedEntry() == null ? null : counted.get(protocol.countedEntry());
        List<ProtocolHistory.Change> changes =
                decided.stream()
                        .filter(Decided::changesWhatCounts)
                        .map(each -> change(each, counted))
                        .toList();
        return new ProtocolHistory(
                protocol.id(),
                protocol.contest(),
                protocol.station(),
                protocol.state(),
                protocol.version(),
                present == null ? null : present.version(),
                versions.values().stream()
                        .sorted(Comparator.comparing(EntryView::version))
                        .map(entry ->
                                version(
                                        entry,
                                        entry.equals(present),
                                        counted.containsKey(entry.id())))
                        .toList(),
                changes,
                decided.stream().map(Decided::step).toList(),
                seats(protocol.contest(), changes));
    }

    private @Nullable SeatEffect seats(String contest, List<ProtocolHistory.Change> changes) {
        return changes.isEmpty()
                ? null
                : totals.find(contest, "KZ")
                        .flatMap(total ->
                                SeatEffect.of(
                                        contests.require(contest),
                                        total,
                                        changes.getLast().fields()))
                        .orElse(null);
    }

    private static ProtocolHistory.Version version(
            EntryView entry, boolean counts, boolean everCounted) {
        ProtocolForm figures = Objects.requireNonNull(entry.form()).withoutNames();
        return new ProtocolHistory.Version(
                entry.version(),
                counts,
                everCounted,
                entry.enteredAt(),
                figures,
                FiguresInWords.of(figures),
                entry.findings());
    }

    private static ProtocolHistory.Change change(Decided decided, Map<UUID, EntryView> entries) {
        EntryView before = decided.before() == null ? null : entries.get(decided.before());
        EntryView after = decided.after() == null ? null : entries.get(decided.after());
        return new ProtocolHistory.Change(
                decided.step().decision(),
                before == null ? null : before.version(),
                after == null ? null : after.version(),
                (after == null ? 0 : 1) - (before == null ? 0 : 1),
                Difference.between(
                        before == null ? null : before.form(),
                        after == null ? null : after.form()));
    }

    private static List<Decided> decided(Handle handle, UUID protocol) {
        return handle.createQuery(
                        "select * from protocol_decision where protocol = :id order by decided_at,"
                                + " id")
                .bind("id", protocol)
                .map((row, context) -> decided(row))
                .list();
    }

    private static Decided decided(ResultSet row) throws SQLException {
        return new Decided(
                new ProtocolHistory.Step(
                        DecisionKind.valueOf(row.getString("kind")),
                        row.getInt("version"),
                        row.getString("decision_number"),
                        row.getString("ground"),
                        row.getString("reason"),
                        row.getString("application"),
                        row.getObject("decided_at", OffsetDateTime.class)),
                row.getObject("counted_before", UUID.class),
                row.getObject("counted_after", UUID.class));
    }
}
