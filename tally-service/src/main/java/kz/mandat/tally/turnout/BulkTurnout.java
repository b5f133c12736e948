package kz.mandat.tally.turnout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.Problem;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.platform.web.ImportReport;
import kz.mandat.platform.web.Ndjson;
import kz.mandat.tally.station.StationView;
import kz.mandat.tally.station.Stations;
import kz.mandat.tally.territory.RowCheck;
import kz.mandat.tally.territory.Scope;
import kz.mandat.tally.turnout.TurnoutReports.Reported;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * Many stations' reports at once, by the same rules as one: a refused line changes nothing, a line
 * that says what is known already is unchanged.
 */
@ApplicationScoped
public class BulkTurnout {

    private static final int MOST = 1_000_000;

    private final Jdbi database;
    private final Stations stations;
    private final Scope scope;
    private final Caller caller;
    private final Audit audit;

    @Inject
    BulkTurnout(Jdbi database, Stations stations, Scope scope, Caller caller, Audit audit) {
        this.database = database;
        this.stations = stations;
        this.scope = scope;
        this.caller = caller;
        this.audit = audit;
    }

    /** What the lines of a chunk refer to, looked up once. */
    private record Known(
            Map<String, StationView> stations,
            Map<String, Boolean> covered,
            Map<String, NavigableMap<LocalTime, Reported>> days) {}

    /** One chunk of lines in one transaction. */
    @Transactional
    public void take(
            String election,
            List<Ndjson.Line<ReportTurnoutRequest>> lines,
            ImportReport.Running report) {
        database.useHandle(handle -> {
            TurnoutReports.requireElection(handle, election);
            Known known = known(handle, election, lines);
            PreparedBatch rows = handle.prepareBatch(TurnoutReports.ADD);
            for (Ndjson.Line<ReportTurnoutRequest> line : lines) {
                take(election, line, known, rows, report);
            }
            if (rows.size() > 0) {
                audit.record(
                        "turnout.report-in-bulk", "election " + election, rows.size() + " reports");
                rows.execute();
            }
        });
    }

    private Known known(
            Handle handle, String election, List<Ndjson.Line<ReportTurnoutRequest>> lines) {
        Set<String> ids =
                lines.stream()
                        .map(Ndjson.Line::value)
                        .filter(Objects::nonNull)
                        .map(ReportTurnoutRequest::station)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(TreeSet::new));
        hold(handle, election, ids);
        return new Known(
                stations.findAll(ids).stream()
                        .collect(Collectors.toMap(StationView::id, Function.identity())),
                new HashMap<>(),
                days(handle, election, ids));
    }

    /** In the order of the ids, so that two requests at once wait and do not block each other. */
    private static void hold(Handle handle, String election, Set<String> ids) {
        handle.createQuery(
                        """
                        select count(*) from (select pg_advisory_xact_lock(hashtextextended(:election || ' ' || id, 1))
                                              from unnest(:ids) id order by id) held
                        """)
                .bind("election", election)
                .bindArray("ids", String.class, ids)
                .mapTo(Integer.class)
                .one();
    }

    private static Map<String, NavigableMap<LocalTime, Reported>> days(
            Handle handle, String election, Set<String> ids) {
        Map<String, NavigableMap<LocalTime, Reported>> days = new HashMap<>();
        handle.createQuery(
                        """
                        select distinct on (station, at) station, at, voters, issued from turnout_report
                        where election = :election and station = any (:ids) order by station, at, id desc
                        """)
                .bind("election", election)
                .bindArray("ids", String.class, ids)
                .map((row, context) ->
                        days.computeIfAbsent(row.getString(1), key -> new TreeMap<>())
                                .put(
                                        row.getObject(2, LocalTime.class),
                                        new Reported(row.getInt(3), row.getInt(4))))
                .list();
        return days;
    }

    private void take(
            String election,
            Ndjson.Line<ReportTurnoutRequest> line,
            Known known,
            PreparedBatch rows,
            ImportReport.Running report) {
        ReportTurnoutRequest request = line.value();
        Problem problem = request == null ? line.problem() : fault(request, known);
        if (problem != null || request == null) {
            report.rejected(line.number(), request == null ? null : request.station(), problem);
            return;
        }
        NavigableMap<LocalTime, Reported> day =
                known.days().computeIfAbsent(request.station(), key -> new TreeMap<>());
        Reported said = new Reported(request.voters(), request.issued());
        if (said.equals(day.get(request.at()))) {
            report.unchanged(1);
            return;
        }
        boolean jump = TurnoutReports.jumps(day, request);
        day.put(request.at(), said);
        TurnoutReports.bind(rows, election, request, jump, caller.name()).add();
        report.stored(1);
    }

    private @Nullable Problem fault(ReportTurnoutRequest request, Known known) {
        RowCheck check = new RowCheck();
        check.required("station", request.station());
        check.required("at", request.at());
        check.range("voters", request.voters(), 0, MOST);
        check.range("issued", request.issued(), 0, MOST);
        if (check.problem() != null) {
            return check.problem();
        }
        StationView station = known.stations().get(request.station());
        if (station == null) {
            check.add(FieldError.of("station", InputRule.UNKNOWN_REFERENCE, request.station()));
            return check.problem();
        }
        if (!known.covered().computeIfAbsent(station.territory(), scope::coversTerritory)) {
            return Caller.outside("station '" + station.id() + "'").problem();
        }
        try {
            NavigableMap<LocalTime, Reported> day =
                    known.days().getOrDefault(station.id(), new TreeMap<>());
            TurnoutReports.requireWithinList(request);
            if (!new Reported(request.voters(), request.issued()).equals(day.get(request.at()))) {
                TurnoutReports.requireReason(day, request);
                TurnoutReports.requireRising(day, request);
            }
            return null;
        } catch (ProblemException refusal) {
            return refusal.problem();
        }
    }
}
