package kz.mandat.tally.turnout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import kz.mandat.law.Language;
import kz.mandat.law.Text;
import kz.mandat.law.protocol.ControlRelation;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.platform.text.Localized;
import kz.mandat.tally.station.StationView;
import kz.mandat.tally.station.Stations;
import kz.mandat.tally.territory.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Stations tell during the day how many voters came. A report never falls below an earlier hour nor
 * stands above a later one or the list; an hour is corrected by a newer report with its reason.
 */
@ApplicationScoped
public class TurnoutReports {

    static final String ADD =
            """
            insert into turnout_report (election, station, at, voters, issued, jump, reason, reported_by)
            values (:election, :station, :at, :voters, :issued, :jump, :reason, :by)
            """;

    private static final Localized FALLS =
            new Localized(
                    "Келген сайлаушылар саны бұрынғы сағаттағыдан кем бола алмайды; қате сағатты"
                            + " түзетіңіз.",
                    "Число пришедших избирателей не может быть меньше, чем часом раньше; исправьте"
                            + " тот час, в котором ошибка.",
                    "The number of voters who came cannot fall from hour to hour; correct the hour"
                            + " that is wrong.");

    private final Jdbi database;
    private final Stations stations;
    private final Scope scope;
    private final Caller caller;
    private final Audit audit;

    @Inject
    TurnoutReports(Jdbi database, Stations stations, Scope scope, Caller caller, Audit audit) {
        this.database = database;
        this.stations = stations;
        this.scope = scope;
        this.caller = caller;
        this.audit = audit;
    }

    /** What a station said for an hour. */
    record Reported(int voters, int issued) {}

    @Transactional
    public TurnoutReportView report(String election, ReportTurnoutRequest request) {
        StationView station =
                stations.find(request.station())
                        .orElseThrow(() ->
                                ProblemException.invalid(
                                        FieldError.of(
                                                "station",
                                                InputRule.UNKNOWN_REFERENCE,
                                                request.station())));
        scope.requireStation(station.id(), station.territory());
        requireWithinList(request);
        return database.withHandle(handle -> {
            requireElection(handle, election);
            hold(handle, election + " " + station.id());
            NavigableMap<LocalTime, Reported> day = day(handle, election, station.id());
            Reported said = new Reported(request.voters(), request.issued());
            boolean jump = jumps(day, request);
            if (!said.equals(day.get(request.at()))) {
                requireReason(day, request);
                requireRising(day, request);
                store(handle, election, request, jump);
                audit.record(
                        "turnout.report",
                        "station " + station.id() + " at " + request.at(),
                        request.reason());
            }
            return new TurnoutReportView(
                    election, station.id(), request.at(), said.voters(), said.issued(), jump);
        });
    }

    // Art. 43(4)2: not more voters receive ballots than stand on the list
    static void requireWithinList(ReportTurnoutRequest request) {
        if (request.issued() > request.voters()) {
            ControlRelation relation = ControlRelation.C3;
            Text rule = relation.rule();
            throw ProblemException.ruleBroken(
                    List.of(
                            FieldError.ofLaw(
                                    "issued",
                                    relation.id(),
                                    relation.article().number(),
                                    new Localized(
                                            rule.in(Language.KK),
                                            rule.in(Language.RU),
                                            rule.in(Language.EN)))));
        }
    }

    static void requireElection(Handle handle, String election) {
        boolean isKnown =
                handle.createQuery("select count(*) from contest where election = :election")
                                .bind("election", election)
                                .mapTo(Integer.class)
                                .one()
                        > 0;
        if (!isKnown) {
            throw ProblemException.notFound("election", election);
        }
    }

    private static void hold(Handle handle, String what) {
        handle.createQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(:what, 1)))"
                                + " held")
                .bind("what", what)
                .mapTo(Integer.class)
                .one();
    }

    private static NavigableMap<LocalTime, Reported> day(
            Handle handle, String election, String station) {
        NavigableMap<LocalTime, Reported> day = new TreeMap<>();
        handle.createQuery(
                        """
                        select distinct on (at) at, voters, issued from turnout_report
                        where election = :election and station = :station order by at, id desc
                        """)
                .bind("election", election)
                .bind("station", station)
                .map((row, context) ->
                        day.put(
                                row.getObject(1, LocalTime.class),
                                new Reported(row.getInt(2), row.getInt(3))))
                .list();
        return day;
    }

    static void requireReason(NavigableMap<LocalTime, Reported> day, ReportTurnoutRequest request) {
        boolean isCorrection = day.containsKey(request.at());
        if (isCorrection && (request.reason() == null || request.reason().isBlank())) {
            throw ProblemException.invalid(FieldError.of("reason", InputRule.REQUIRED));
        }
    }

    static void requireRising(NavigableMap<LocalTime, Reported> day, ReportTurnoutRequest request) {
        var before = day.lowerEntry(request.at());
        var after = day.higherEntry(request.at());
        boolean falls =
                (before != null && request.issued() < before.getValue().issued())
                        || (after != null && request.issued() > after.getValue().issued());
        if (falls) {
            throw ProblemException.ruleBroken(
                    List.of(new FieldError("issued", null, "never-falling", null, FALLS)));
        }
    }

    static boolean jumps(NavigableMap<LocalTime, Reported> day, ReportTurnoutRequest request) {
        var before = day.lowerEntry(request.at());
        return before != null
                && 2L * (request.issued() - before.getValue().issued()) >= request.voters()
                && request.voters() > 0;
    }

    private void store(Handle handle, String election, ReportTurnoutRequest request, boolean jump) {
        bind(handle.createUpdate(ADD), election, request, jump, caller.name()).execute();
    }

    static <S extends SqlStatement<S>> S bind(
            S statement, String election, ReportTurnoutRequest request, boolean jump, String by) {
        return statement
                .bind("election", election)
                .bind("station", request.station())
                .bind("at", request.at())
                .bind("voters", request.voters())
                .bind("issued", request.issued())
                .bind("jump", jump)
                .bind("reason", request.reason())
                .bind("by", by);
    }
}
