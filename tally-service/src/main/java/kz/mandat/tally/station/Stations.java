package kz.mandat.tally.station;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The polling stations and the territories they belong to. */
@ApplicationScoped
public class Stations {

    private static final String COLUMNS =
            "id, territory, number, kind, voters, name_kk, name_ru, name_en";

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
        keepOld(handle, row);
        Optional<Boolean> isNew =
                handle.createQuery(
                                """
                                insert into station (id, territory, number, kind, voters, name_kk, name_ru, name_en)
                                values (:id, :territory, :number, :kind, :voters, :kk, :ru, :en)
                                on conflict (id) do update
                                set number = excluded.number, kind = excluded.kind, voters = excluded.voters,
                                    name_kk = excluded.name_kk, name_ru = excluded.name_ru, name_en = excluded.name_en
                                where (station.number, station.kind, station.voters, station.name_kk, station.name_ru, station.name_en)
                                      is distinct from
                                      (excluded.number, excluded.kind, excluded.voters, excluded.name_kk, excluded.name_ru, excluded.name_en)
                                returning xmax = 0
                                """)
                        .bind("id", row.id())
                        .bind("territory", row.territory())
                        .bind("number", row.number())
                        .bind("kind", row.kind())
                        .bind("voters", row.voters())
                        .bind("kk", row.name().kk())
                        .bind("ru", row.name().ru())
                        .bind("en", row.name().en())
                        .mapTo(Boolean.class)
                        .findOne();
        if (isNew.orElse(false)) {
            countUpwards(handle, row.territory());
        }
        return isNew.isPresent();
    }

    /** What the register said before a change; it is looked up at what was, so first. */
    private void keepOld(Handle handle, StationRow row) {
        handle.createUpdate(
                        """
                        insert into station_history (station, changed_by, row_before)
                        select s.id, :by, to_jsonb(s) from station s
                        where s.id = :id and (s.number, s.kind, s.voters, s.name_kk, s.name_ru, s.name_en)
                              is distinct from (:number, :kind, :voters, :kk, :ru, :en)
                        """)
                .bind("by", caller.name())
                .bind("id", row.id())
                .bind("number", row.number())
                .bind("kind", row.kind())
                .bind("voters", row.voters())
                .bind("kk", row.name().kk())
                .bind("ru", row.name().ru())
                .bind("en", row.name().en())
                .execute();
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
                handle.createQuery("select " + COLUMNS + " from station where id = :id")
                        .bind("id", id)
                        .map(Stations::view)
                        .findOne());
    }

    public List<StationView> findAll(Collection<String> ids) {
        return database.withHandle(handle ->
                handle.createQuery("select " + COLUMNS + " from station where id = any (:ids)")
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
        return database.withHandle(handle ->
                handle.createQuery(
                                """
                                select s.id, s.territory, s.number, s.kind, s.voters, s.name_kk, s.name_ru, s.name_en
                                from station s join territory t on t.id = s.territory
                                where :territory = any (t.path) and s.id > :after
                                  and (:text = '' or strpos(
                                      lower(concat_ws(' ', s.id, s.number, s.name_kk, s.name_ru, s.name_en)), lower(:text)) > 0)
                                order by s.id limit :limit
                                """)
                        .bind("territory", territory)
                        .bind("text", text)
                        .bind("after", after)
                        .bind("limit", limit)
                        .map(Stations::view)
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
                        row.getString("name_en")));
    }
}
