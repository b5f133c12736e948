package kz.mandat.tally.commission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.Problem;
import kz.mandat.platform.text.Localized;
import kz.mandat.platform.web.ImportReport;
import kz.mandat.platform.web.Ndjson;
import kz.mandat.tally.station.Stations;
import kz.mandat.tally.territory.RowCheck;
import kz.mandat.tally.territory.Territories;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The register of commissions. */
@ApplicationScoped
public class Commissions {

    private final Jdbi database;
    private final Territories territories;
    private final Stations stations;
    private final Audit audit;

    @Inject
    Commissions(Jdbi database, Territories territories, Stations stations, Audit audit) {
        this.database = database;
        this.territories = territories;
        this.stations = stations;
        this.audit = audit;
    }

    /** Takes every line whose references are known, upper commissions first. */
    @Transactional
    public ImportReport take(Iterable<Ndjson.Line<CommissionRow>> lines) {
        ImportReport.Running report = new ImportReport.Running();
        database.useHandle(handle -> {
            for (Ndjson.Line<CommissionRow> line : lines) {
                CommissionRow row = line.value();
                Problem problem = row == null ? line.problem() : fault(row);
                if (problem != null || row == null) {
                    report.rejected(line.number(), row == null ? null : row.id(), problem);
                } else if (store(handle, row)) {
                    report.stored(1);
                } else {
                    report.unchanged(1);
                }
            }
        });
        audit.record("commissions.import", "KZ", report.report().stored() + " commissions");
        return report.report();
    }

    private @Nullable Problem fault(CommissionRow row) {
        RowCheck check = new RowCheck();
        check.id("id", row.id());
        check.name("name", row.name());
        Optional<CommissionKind> kind =
                row.kind() == null ? Optional.empty() : CommissionKind.of(row.kind());
        if (kind.isEmpty()) {
            check.add(FieldError.of("kind", InputRule.INVALID, String.valueOf(row.kind())));
        }
        kind.map(CommissionKind::field)
                .ifPresent(field -> check.required(field, value(row, field)));
        if (row.territory() != null && territories.find(row.territory()).isEmpty()) {
            check.add(FieldError.of("territory", InputRule.UNKNOWN_REFERENCE, row.territory()));
        }
        if (row.station() != null && stations.find(row.station()).isEmpty()) {
            check.add(FieldError.of("station", InputRule.UNKNOWN_REFERENCE, row.station()));
        }
        if (row.above() != null && (row.above().equals(row.id()) || find(row.above()).isEmpty())) {
            check.add(FieldError.of("above", InputRule.UNKNOWN_REFERENCE, row.above()));
        }
        return check.problem();
    }

    private static @Nullable String value(CommissionRow row, String field) {
        return switch (field) {
            case "constituency" -> row.constituency();
            case "station" -> row.station();
            default -> row.territory();
        };
    }

    private static boolean store(Handle handle, CommissionRow row) {
        return handle.createUpdate(
                                """
                                insert into commission as c (id, kind, above, territory, constituency, station, name_kk, name_ru, name_en, address)
                                values (:id, :kind, :above, :territory, :constituency, :station, :kk, :ru, :en, :address)
                                on conflict (id) do update
                                set kind = excluded.kind, above = excluded.above, territory = excluded.territory,
                                    constituency = excluded.constituency, station = excluded.station, name_kk = excluded.name_kk,
                                    name_ru = excluded.name_ru, name_en = excluded.name_en, address = excluded.address
                                where c is distinct from excluded
                                """)
                        .bind("id", row.id())
                        .bind("kind", row.kind())
                        .bind("above", row.above())
                        .bind("territory", row.territory())
                        .bind("constituency", row.constituency())
                        .bind("station", row.station())
                        .bind("kk", row.name().kk())
                        .bind("ru", row.name().ru())
                        .bind("en", row.name().en())
                        .bind("address", row.address())
                        .execute()
                == 1;
    }

    public Optional<CommissionRow> find(String id) {
        return database.withHandle(handle ->
                handle.createQuery("select * from commission where id = :id")
                        .bind("id", id)
                        .map(Commissions::row)
                        .findOne());
    }

    /** The commissions directly below one, or of a territory, or of a station; empty means any. */
    public List<CommissionRow> list(
            String above, String territory, String station, String after, int limit) {
        return database.withHandle(handle ->
                handle.createQuery(
                                """
                                select * from commission
                                where (:above = '' or above = :above) and (:territory = '' or territory = :territory)
                                  and (:station = '' or station = :station) and id > :after
                                order by id limit :limit
                                """)
                        .bind("above", above)
                        .bind("territory", territory)
                        .bind("station", station)
                        .bind("after", after)
                        .bind("limit", limit)
                        .map(Commissions::row)
                        .list());
    }

    private static CommissionRow row(ResultSet row, StatementContext context) throws SQLException {
        return new CommissionRow(
                row.getString("id"),
                row.getString("kind"),
                row.getString("above"),
                row.getString("territory"),
                row.getString("constituency"),
                row.getString("station"),
                new Localized(
                        row.getString("name_kk"),
                        row.getString("name_ru"),
                        row.getString("name_en")),
                row.getString("address"));
    }
}
