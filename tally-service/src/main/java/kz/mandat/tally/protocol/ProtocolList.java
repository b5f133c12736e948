package kz.mandat.tally.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.platform.security.Roles;
import kz.mandat.tally.territory.Scope;
import org.jdbi.v3.core.Jdbi;

/** Finds protocols for the commissions that work on them. */
@ApplicationScoped
public class ProtocolList {

    private final Jdbi database;
    private final Scope scope;
    private final Caller caller;

    @Inject
    ProtocolList(Jdbi database, Scope scope, Caller caller) {
        this.database = database;
        this.scope = scope;
        this.caller = caller;
    }

    /**
     * What is looked for; an empty text means any. The cursor is the last station that was seen.
     */
    public record Filter(
            String contest, String territory, String station, String state, String cursor) {}

    /** In the order of contests and stations, bounded by the caller's unit. */
    public List<ProtocolRow> find(Filter filter, int limit) {
        String state = state(filter.state());
        String[] after = (filter.cursor() + " ").split(" ", 3);
        return database.withHandle(handle ->
                handle.createQuery(
                                """
                                select p.id, p.contest, p.station, s.territory, p.state, p.version, p.counted_entry,
                                       (select max(e.entered_at) from protocol_entry e where e.protocol = p.id) entered_at
                                from protocol p join station s on s.id = p.station
                                     join territory t on t.id = s.territory join contest c on c.id = p.contest
                                where (:contest = '' or p.contest = :contest)
                                  and (:territory = '' or :territory = any (t.path))
                                  and (:station = '' or p.station = :station)
                                  and (:state = '' or p.state = :state)
                                  and (p.contest, p.station) > (:afterContest, :afterStation)
                                  and (:mine = '' or :mine = any (t.path) or p.station = :mine or c.constituency = :mine)
                                order by p.contest, p.station limit :limit
                                """)
                        .bind("contest", filter.contest())
                        .bind("territory", filter.territory())
                        .bind("station", filter.station())
                        .bind("state", state)
                        .bind("afterContest", after[0])
                        .bind("afterStation", after[1])
                        .bind("mine", mine())
                        .bind("limit", limit)
                        .map((row, context) -> row(row))
                        .list());
    }

    static String cursor(ProtocolRow last) {
        return last.contest() + " " + last.station();
    }

    private static String state(String code) {
        if (code.isEmpty()) {
            return code;
        }
        return Arrays.stream(ProtocolState.values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        ProblemException.invalid(FieldError.of("state", InputRule.INVALID, code)))
                .name();
    }

    private String mine() {
        return caller.has(Roles.AUDITOR) || caller.has(Roles.OBSERVER) ? "" : scope.unitId();
    }

    private static ProtocolRow row(ResultSet row) throws SQLException {
        return new ProtocolRow(
                row.getObject("id", UUID.class),
                row.getString("contest"),
                row.getString("station"),
                row.getString("territory"),
                ProtocolState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getObject("counted_entry") != null,
                row.getObject("entered_at", OffsetDateTime.class));
    }
}
