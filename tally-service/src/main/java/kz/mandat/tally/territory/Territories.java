package kz.mandat.tally.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.Problem;
import kz.mandat.platform.text.Localized;
import kz.mandat.platform.web.ImportReport;
import kz.mandat.platform.web.Ndjson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The tree of territories, from the country down. */
@ApplicationScoped
public class Territories {

    private static final String COLUMNS =
            "id, parent, kato, iso, type, name_kk, name_ru, name_en, stations";

    private final Jdbi database;
    private final Outbox outbox;
    private final Audit audit;

    @Inject
    Territories(Jdbi database, Outbox outbox, Audit audit) {
        this.database = database;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Takes every line whose parent is known by then; refused lines change nothing. */
    @Transactional
    public ImportReport take(Iterable<Ndjson.Line<TerritoryRow>> lines) {
        ImportReport.Running report = new ImportReport.Running();
        for (Ndjson.Line<TerritoryRow> line : lines) {
            TerritoryRow row = line.value();
            Problem problem = row == null ? line.problem() : fault(row);
            if (problem != null || row == null) {
                report.rejected(line.number(), row == null ? null : row.id(), problem);
            } else if (define(row)) {
                report.stored(1);
            } else {
                report.unchanged(1);
            }
        }
        audit.record("territories.import", "KZ", report.report().stored() + " territories");
        return report.report();
    }

    private @Nullable Problem fault(TerritoryRow row) {
        RowCheck check = new RowCheck();
        check.id("id", row.id());
        check.required("type", row.type());
        check.name("name", row.name());
        if (row.parent() != null && find(row.parent()).isEmpty()) {
            check.add(FieldError.of("parent", InputRule.UNKNOWN_REFERENCE, row.parent()));
        }
        if (row.id() != null
                && find(row.id())
                        .filter(known -> !Objects.equals(known.parent(), row.parent()))
                        .isPresent()) {
            // Sums and units hang on the tree: a territory stays where it is
            check.add(FieldError.of("parent", InputRule.INVALID, String.valueOf(row.parent())));
        }
        return check.problem();
    }

    private boolean define(TerritoryRow row) {
        return database.withHandle(handle -> {
            Optional<List<String>> path = insert(handle, row);
            path.ifPresent(known ->
                    outbox.append(
                            Topics.TALLY,
                            row.id(),
                            new TerritoryDefined(
                                    row.id(),
                                    row.parent(),
                                    row.kato(),
                                    row.iso(),
                                    row.type(),
                                    row.name(),
                                    known)));
            return path.isPresent();
        });
    }

    private static Optional<List<String>> insert(Handle handle, TerritoryRow row) {
        return handle.createQuery(
                        """
                        insert into territory (id, parent, kato, iso, type, name_kk, name_ru, name_en, path)
                        values (:id, :parent, :kato, :iso, :type, :kk, :ru, :en,
                                coalesce((select path from territory where id = :parent), '{}') || :id)
                        on conflict (id) do update
                        set kato = excluded.kato, iso = excluded.iso, type = excluded.type,
                            name_kk = excluded.name_kk, name_ru = excluded.name_ru, name_en = excluded.name_en
                        where (territory.kato, territory.iso, territory.type, territory.name_kk, territory.name_ru, territory.name_en)
                              is distinct from
                              (excluded.kato, excluded.iso, excluded.type, excluded.name_kk, excluded.name_ru, excluded.name_en)
                        returning path
                        """)
                .bind("id", row.id())
                .bind("parent", row.parent())
                .bind("kato", row.kato())
                .bind("iso", row.iso())
                .bind("type", row.type())
                .bind("kk", row.name().kk())
                .bind("ru", row.name().ru())
                .bind("en", row.name().en())
                .map((rows, context) -> List.of((String[]) rows.getArray(1).getArray()))
                .findOne();
    }

    public Optional<TerritoryView> find(String id) {
        return database.withHandle(handle ->
                handle.createQuery("select " + COLUMNS + " from territory where id = :id")
                        .bind("id", id)
                        .map(Territories::view)
                        .findOne());
    }

    /** All territories, or those directly below one. */
    public List<TerritoryView> below(@Nullable String parent) {
        return database.withHandle(handle ->
                handle.createQuery(
                                "select "
                                        + COLUMNS
                                        + " from territory where cast(:parent as text) is null or"
                                        + " parent = :parent order by path")
                        .bind("parent", parent)
                        .map(Territories::view)
                        .list());
    }

    /** Whether the territory is the other one or lies below it. */
    public boolean isWithin(String territory, String other) {
        return database.withHandle(handle ->
                handle.createQuery(
                                        "select count(*) from territory where id = :id and :other ="
                                                + " any (path)")
                                .bind("id", territory)
                                .bind("other", other)
                                .mapTo(Integer.class)
                                .one()
                        == 1);
    }

    private static TerritoryView view(ResultSet row, StatementContext context) throws SQLException {
        return new TerritoryView(
                row.getString("id"),
                row.getString("parent"),
                row.getString("kato"),
                row.getString("iso"),
                row.getString("type"),
                new Localized(
                        row.getString("name_kk"),
                        row.getString("name_ru"),
                        row.getString("name_en")),
                row.getLong("stations"));
    }
}
