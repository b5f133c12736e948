package kz.mandat.tally.station;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.Problem;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.platform.text.Localized;
import kz.mandat.platform.web.ImportReport;
import kz.mandat.platform.web.Ndjson;
import kz.mandat.tally.territory.RowCheck;
import kz.mandat.tally.territory.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The polling stations and the territories they belong to. */
@ApplicationScoped
public class Stations {

    private static final String COLUMNS =
            "s.id, s.territory, s.number, s.kind, s.voters, s.name_kk, s.name_ru, s.name_en,"
                    + " s.address_kk, s.address_ru, s.address_en, s.latitude, s.longitude";

    /** What an import says, against which a row of the register is compared. */
    private static final String SENT =
            """
            (:number, :kind, :voters, :kk, :ru, :en, :addressKk, :addressRu, :addressEn,
             cast(:latitude as numeric), cast(:longitude as numeric))
            """;

    private static final String KNOWN =
            "(s.number, s.kind, s.voters, s.name_kk, s.name_ru, s.name_en, s.address_kk,"
                    + " s.address_ru, s.address_en, s.latitude, s.longitude)";

    /** What the register said before a change; it is looked up at what was, so first. */
    private static final String KEEP_OLD =
            "insert into station_history (station, changed_by, row_before) select s.id, :by,"
                    + " to_jsonb(s) from station s where s.id = :id and "
                    + KNOWN
                    + " is distinct from "
                    + SENT;

    private static final String STORE =
            """
            insert into station as s (id, territory, number, kind, voters, name_kk, name_ru, name_en,
                                      address_kk, address_ru, address_en, latitude, longitude)
            values (:id, :territory, :number, :kind, :voters, :kk, :ru, :en,
                    :addressKk, :addressRu, :addressEn, cast(:latitude as numeric), cast(:longitude as numeric))
            on conflict (id) do update
            set number = excluded.number, kind = excluded.kind, voters = excluded.voters,
                name_kk = excluded.name_kk, name_ru = excluded.name_ru, name_en = excluded.name_en,
                address_kk = excluded.address_kk, address_ru = excluded.address_ru, address_en = excluded.address_en,
                latitude = excluded.latitude, longitude = excluded.longitude
            """
                    + "where "
                    + KNOWN
                    + " is distinct from "
                    + SENT
                    + " returning xmax = 0";

    /** The rows of the register as they stood at a moment. */
    private static final String AS_OF =
            """
            (select past.* from station now_known
                  left join lateral (select row_before from station_history h
                                     where h.station = now_known.id and h.changed_at > :at order by h.changed_at, h.id limit 1) h on true
                  cross join lateral jsonb_populate_record(now_known, h.row_before) past
             where now_known.registered_at <= :at)
            """;

    private final Jdbi database;
    private final Scope scope;
    private final Caller caller;
    private final Audit audit;

    @Inject
    Stations(Jdbi database, Scope scope, Caller caller, Audit audit) {
        this.database = database;
        this.scope = scope;
        this.caller = caller;
        this.audit = audit;
    }

    /** Takes every line that stands in the caller's unit; refused lines change nothing. */
    @Transactional
    public StationReport take(Iterable<Ndjson.Line<StationRow>> lines) {
        ImportReport.Running report = new ImportReport.Running();
        List<StationReport.Warning> warnings = new ArrayList<>();
        database.useHandle(handle -> {
            for (Ndjson.Line<StationRow> line : lines) {
                take(handle, line, report);
                StationReport.warning(line).ifPresent(warnings::add);
            }
        });
        audit.record("stations.import", "KZ", report.report().stored() + " stations");
        return StationReport.of(report.report(), warnings);
    }

    private void take(Handle handle, Ndjson.Line<StationRow> line, ImportReport.Running report) {
        StationRow row = line.value();
        Problem problem = row == null ? line.problem() : fault(row);
        if (problem != null || row == null) {
            report.rejected(line.number(), row == null ? null : row.id(), problem);
        } else if (store(handle, row)) {
            report.stored(1);
        } else {
            report.unchanged(1);
        }
    }

    private @Nullable Problem fault(StationRow row) {
        RowCheck check = new RowCheck();
        check.id("id", row.id());
        check.required("territory", row.territory());
        check.range("number", row.number(), 1, 999_999);
        check.range("voters", row.voters(), 0, 1_000_000);
        check.name("name", row.name());
        if (row.address() != null) {
            check.name("address", row.address());
        }
        check.degrees("latitude", row.latitude(), 90);
        check.degrees("longitude", row.longitude(), 180);
        if (row.kind() == null || StationKind.of(row.kind()).isEmpty()) {
            check.add(FieldError.of("kind", InputRule.INVALID, String.valueOf(row.kind())));
        }
        Problem problem = check.problem();
        if (problem != null) {
            return problem;
        }
        Problem outside = scope.outsideTerritory(row.territory());
        return outside != null ? outside : moved(row);
    }

    /** A station stays in its territory, so nobody takes over one that lies elsewhere. */
    private @Nullable Problem moved(StationRow row) {
        return find(row.id())
                .filter(known -> !known.territory().equals(row.territory()))
                .map(known ->
                        ProblemException.invalid(
                                        FieldError.of(
                                                "territory", InputRule.INVALID, row.territory()))
                                .problem())
                .orElse(null);
    }

    private boolean store(Handle handle, StationRow row) {
        bind(handle.createUpdate(KEEP_OLD), row).bind("by", caller.name()).execute();
        Optional<Boolean> isNew =
                bind(handle.createQuery(STORE), row)
                        .bind("territory", row.territory())
                        .mapTo(Boolean.class)
                        .findOne();
        if (isNew.orElse(false)) {
            countUpwards(handle, row.territory());
        }
        return isNew.isPresent();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, StationRow row) {
        Localized address = row.address();
        return statement
                .bind("id", row.id())
                .bind("number", row.number())
                .bind("kind", row.kind())
                .bind("voters", row.voters())
                .bind("kk", row.name().kk())
                .bind("ru", row.name().ru())
                .bind("en", row.name().en())
                .bind("addressKk", address == null ? null : address.kk())
                .bind("addressRu", address == null ? null : address.ru())
                .bind("addressEn", address == null ? null : address.en())
                .bind("latitude", row.latitude())
                .bind("longitude", row.longitude());
    }

    private static void countUpwards(Handle handle, String territory) {
        handle.createUpdate(
                        """
                        update territory set stations = stations + 1
                        where id = any (select unnest(path) from territory where id = :id)
                        """)
                .bind("id", territory)
                .execute();
    }

    public Optional<StationView> find(String id) {
        return database.withHandle(handle ->
                handle.createQuery("select " + COLUMNS + " from station s where s.id = :id")
                        .bind("id", id)
                        .map(Stations::view)
                        .findOne());
    }

    public List<StationView> findAll(Collection<String> ids) {
        return database.withHandle(handle ->
                handle.createQuery("select " + COLUMNS + " from station s where s.id = any (:ids)")
                        .bindArray("ids", String.class, ids)
                        .map(Stations::view)
                        .list());
    }

    /**
     * The stations of a territory and all below it, in the order of their ids, after the cursor.
     */
    public List<StationView> within(String territory, String after, int limit) {
        return search(territory, "", after, limit);
    }

    /** Those of them whose id, number or name contains the text, in any of the three languages. */
    public List<StationView> search(String territory, String text, String after, int limit) {
        return search(territory, text, after, limit, null);
    }

    /** The same, as the register stood at a moment. */
    public List<StationView> search(
            String territory, String text, String after, int limit, @Nullable OffsetDateTime at) {
        return database.withHandle(handle ->
                bindMoment(
                                handle.createQuery(
                                        "select "
                                                + COLUMNS
                                                + " from "
                                                + (at == null ? "station" : AS_OF)
                                                + """
                                                 s join territory t on t.id = s.territory
                                                where :territory = any (t.path) and s.id > :after
                                                  and (:text = '' or strpos(
                                                      lower(concat_ws(' ', s.id, s.number, s.name_kk, s.name_ru, s.name_en)), lower(:text)) > 0)
                                                order by s.id limit :limit
                                                """),
                                at)
                        .bind("territory", territory)
                        .bind("text", text)
                        .bind("after", after)
                        .bind("limit", limit)
                        .map(Stations::view)
                        .list());
    }

    private static Query bindMoment(Query query, @Nullable OffsetDateTime at) {
        return at == null ? query : query.bind("at", at);
    }

    /** The station as the register stood at a moment, if it was registered by then. */
    public Optional<StationView> find(String id, OffsetDateTime at) {
        return database.withHandle(handle ->
                handle.createQuery("select " + COLUMNS + " from " + AS_OF + " s where s.id = :id")
                        .bind("id", id)
                        .bind("at", at)
                        .map(Stations::view)
                        .findOne());
    }

    /** Everything that the register ever said about a station, the oldest first. */
    public List<StationVersion> versions(String id) {
        return database.withHandle(handle ->
                handle.createQuery(
                                "select h.changed_at, "
                                        + COLUMNS
                                        + """
                                          from station_history h join station k on k.id = h.station
                                             cross join lateral jsonb_populate_record(k, h.row_before) s
                                        where h.station = :id
                                        union all
                                        """
                                        + "select null, "
                                        + COLUMNS
                                        + " from station s where s.id = :id order by 1 nulls last")
                        .bind("id", id)
                        .map((row, context) ->
                                new StationVersion(
                                        row.getObject(1, OffsetDateTime.class), view(row, context)))
                        .list());
    }

    private static StationView view(ResultSet row, StatementContext context) throws SQLException {
        return new StationView(
                row.getString("id"),
                row.getString("territory"),
                row.getInt("number"),
                row.getString("kind"),
                row.getInt("voters"),
                new Localized(
                        row.getString("name_kk"),
                        row.getString("name_ru"),
                        row.getString("name_en")),
                row.getString("address_kk") == null
                        ? null
                        : new Localized(
                                row.getString("address_kk"),
                                row.getString("address_ru"),
                                row.getString("address_en")),
                row.getBigDecimal("latitude"),
                row.getBigDecimal("longitude"));
    }
}
