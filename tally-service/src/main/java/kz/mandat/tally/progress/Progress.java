package kz.mandat.tally.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.text.Localized;
import kz.mandat.tally.contest.Contests;
import kz.mandat.tally.territory.TerritoryView;
import kz.mandat.tally.total.TotalView;
import kz.mandat.tally.total.Totals;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Counts protocols by where they stand. */
@ApplicationScoped
public class Progress {

    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private static final String COUNT =
            """
            with p as (
                select p.state, coalesce(t.path[array_position(t.path, :territory) + 1], :territory) territory
                from protocol p join station s on s.id = p.station join territory t on t.id = s.territory
                where p.contest = :contest and :territory = any (t.path)
                union all
                select distinct on (d.station) 'DRAFTED', coalesce(t.path[array_position(t.path, :territory) + 1], :territory)
                from protocol_draft d join station s on s.id = d.station join territory t on t.id = s.territory
                where d.contest = :contest and :territory = any (t.path)
                  and not exists (select from protocol p where p.contest = d.contest and p.station = d.station))
            select p.territory,
                   count(*) filter (where p.state = 'ENTERED') entered_once,
                   count(*) filter (where p.state = 'DIFFERING') differing,
                   count(*) filter (where p.state = 'CONTRADICTORY') contradictory,
                   count(*) filter (where p.state = 'AWAITING_ACCEPTANCE') awaiting,
                   count(*) filter (where p.state = 'ACCEPTED') accepted,
                   count(*) filter (where p.state = 'RETURNED') returned,
                   count(*) filter (where p.state = 'RECOUNT') recount,
                   count(*) filter (where p.state = 'ANNULLED') annulled,
                   count(*) filter (where p.state = 'ABSENT') absent,
                   count(*) filter (where p.state <> 'DRAFTED') present,
                   count(*) filter (where p.state = 'DRAFTED') drafted
            from p group by grouping sets ((p.territory), ())
            """;

    private final Jdbi database;
    private final Totals totals;
    private final Contests contests;
    private final Lateness lateness;
    private final Clock clock;

    @Inject
    Progress(Jdbi database, Totals totals, Contests contests, Lateness lateness, Clock clock) {
        this.database = database;
        this.totals = totals;
        this.contests = contests;
        this.lateness = lateness;
        this.clock = clock;
    }

    public ProgressView of(String contest, String territory) {
        TotalView whole =
                totals.find(contest, territory)
                        .orElseThrow(() -> ProblemException.notFound("territory", territory));
        boolean isLate = lateness.isLate(contests.require(contest));
        Map<String, Row> rows = rows(contest, territory);
        ProgressView.Count all = count(whole, rows.get(""), isLate);
        long pace = acceptedSince(contest, territory, OffsetDateTime.now(clock).minus(HALF_HOUR));
        return new ProgressView(
                contest,
                all,
                totals.below(contest, territory).stream()
                        .map(below -> count(below, rows.get(below.territory().id()), isLate))
                        .toList(),
                pace,
                forecast(all.open(), pace));
    }

    /** When the rest will be accepted at the pace of the last half hour, to the minute. */
    private @Nullable OffsetDateTime forecast(long open, long pace) {
        if (open <= 0 || pace == 0) {
            return null;
        }
        long minutes = Math.ceilDiv(Math.multiplyExact(open, HALF_HOUR.toMinutes()), pace);
        return OffsetDateTime.now(clock).plusMinutes(minutes);
    }

    private record Row(
            long enteredOnce,
            long differing,
            long contradictory,
            long awaiting,
            long accepted,
            long returned,
            long recount,
            long annulled,
            long absent,
            long present,
            long drafted) {

        static final Row NONE = new Row(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private Map<String, Row> rows(String contest, String territory) {
        return database.withHandle(handle ->
                handle
                        .createQuery(COUNT)
                        .bind("contest", contest)
                        .bind("territory", territory)
                        .map((row, context) -> Map.entry(name(row), row(row)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The row over all territories has no name. */
    private static String name(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("territory")).orElse("");
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("entered_once"),
                row.getLong("differing"),
                row.getLong("contradictory"),
                row.getLong("awaiting"),
                row.getLong("accepted"),
                row.getLong("returned"),
                row.getLong("recount"),
                row.getLong("annulled"),
                row.getLong("absent"),
                row.getLong("present"),
                row.getLong("drafted"));
    }

    private static ProgressView.Count count(TotalView total, @Nullable Row found, boolean isLate) {
        Row row = found == null ? Row.NONE : found;
        TerritoryView territory = total.territory();
        Localized name = territory.name();
        return new ProgressView.Count(
                territory.id(),
                name,
                total.protocolsExpected(),
                row.drafted(),
                row.enteredOnce(),
                row.differing(),
                row.contradictory(),
                row.awaiting(),
                row.accepted(),
                row.returned(),
                row.recount(),
                row.annulled(),
                row.absent(),
                total.protocolsExpected() - row.present(),
                isLate ? total.protocolsExpected() - row.present() : 0);
    }

    private long acceptedSince(String contest, String territory, OffsetDateTime since) {
        return database.withHandle(handle ->
                handle.createQuery(
                                """
                                select count(*) from protocol_decision d
                                     join protocol p on p.id = d.protocol
                                     join station s on s.id = p.station join territory t on t.id = s.territory
                                where d.kind in ('ACCEPT', 'COUNT_AS_STATED') and d.decided_at > :since
                                  and p.contest = :contest and :territory = any (t.path)
                                """)
                        .bind("since", since)
                        .bind("contest", contest)
                        .bind("territory", territory)
                        .mapTo(Long.class)
                        .one());
    }
}
