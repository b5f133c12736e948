package kz.mandat.tally.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.Problem;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.web.ImportReport;
import kz.mandat.platform.web.Ndjson;
import kz.mandat.tally.station.Stations;
import kz.mandat.tally.territory.RowCheck;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Which stations belong to which constituency. */
@ApplicationScoped
public class Constituencies {

    private final Jdbi database;
    private final Stations stations;
    private final Audit audit;

    @Inject
    Constituencies(Jdbi database, Stations stations, Audit audit) {
        this.database = database;
        this.stations = stations;
        this.audit = audit;
    }

    /** Takes every line whose station is known; refused lines change nothing. */
    @Transactional
    public ImportReport take(Iterable<Ndjson.Line<ConstituencyRow>> lines) {
        ImportReport.Running report = new ImportReport.Running();
        database.useHandle(handle -> {
            for (Ndjson.Line<ConstituencyRow> line : lines) {
                take(handle, line, report);
            }
        });
        audit.record("constituencies.import", "KZ", report.report().stored() + " stations");
        return report.report();
    }

    private void take(
            Handle handle, Ndjson.Line<ConstituencyRow> line, ImportReport.Running report) {
        ConstituencyRow row = line.value();
        Problem problem = row == null ? line.problem() : fault(row);
        if (problem != null || row == null) {
            report.rejected(line.number(), row == null ? null : row.station(), problem);
        } else if (Boolean.FALSE.equals(row.belongs()) ? remove(handle, row) : add(handle, row)) {
            report.stored(1);
        } else {
            report.unchanged(1);
        }
    }

    private @Nullable Problem fault(ConstituencyRow row) {
        RowCheck check = new RowCheck();
        check.id("constituency", row.constituency());
        check.required("station", row.station());
        if (row.station() != null && stations.find(row.station()).isEmpty()) {
            check.add(FieldError.of("station", InputRule.UNKNOWN_REFERENCE, row.station()));
        }
        Problem problem = check.problem();
        return problem == null && Boolean.FALSE.equals(row.belongs()) ? inUse(row) : problem;
    }

    /** A station whose protocol was entered in a contest of the constituency stays in it. */
    private @Nullable Problem inUse(ConstituencyRow row) {
        int protocols =
                database.withHandle(handle ->
                        handle.createQuery(
                                        """
                                        select count(*) from protocol p join contest c on c.id = p.contest
                                        where c.constituency = :constituency and p.station = :station
                                        """)
                                .bind("constituency", row.constituency())
                                .bind("station", row.station())
                                .mapTo(Integer.class)
                                .one());
        return protocols == 0
                ? null
                : Problem.of(
                        ProblemCode.CONFLICT,
                        "A protocol of station '%s' was entered in constituency '%s'."
                                .formatted(row.station(), row.constituency()),
                        List.of(FieldError.of("belongs", InputRule.INVALID, false)));
    }

    private static boolean remove(Handle handle, ConstituencyRow row) {
        boolean wasThere =
                handle.createUpdate(
                                        "delete from constituency_station where constituency ="
                                                + " :constituency and station = :station")
                                .bind("constituency", row.constituency())
                                .bind("station", row.station())
                                .execute()
                        == 1;
        if (wasThere) {
            handle.createUpdate(
                            """
                            update constituency_size set stations = stations - 1
                            where constituency = :constituency and territory = any (
                                select unnest(t.path) from station s join territory t on t.id = s.territory where s.id = :station)
                            """)
                    .bind("constituency", row.constituency())
                    .bind("station", row.station())
                    .execute();
        }
        return wasThere;
    }

    private static boolean add(Handle handle, ConstituencyRow row) {
        boolean isNew =
                handle.createUpdate(
                                        "insert into constituency_station (constituency, station)"
                                                + " values (:constituency, :station) on conflict do"
                                                + " nothing")
                                .bind("constituency", row.constituency())
                                .bind("station", row.station())
                                .execute()
                        == 1;
        if (isNew) {
            handle.createUpdate(
                            """
                            insert into constituency_size (constituency, territory, stations)
                            select :constituency, unnest(t.path), 1
                            from station s join territory t on t.id = s.territory where s.id = :station
                            on conflict (constituency, territory) do update set stations = constituency_size.stations + 1
                            """)
                    .bind("constituency", row.constituency())
                    .bind("station", row.station())
                    .execute();
        }
        return isNew;
    }
}
