package kz.mandat.tally.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.text.Localized;
import kz.mandat.tally.contest.Contest;
import kz.mandat.tally.contest.Contests;
import kz.mandat.tally.protocol.ProtocolState;
import org.jdbi.v3.core.Jdbi;

/** Finds the stations behind the figures of the board. */
@ApplicationScoped
public class StationsOnBoard {

    private static final Set<String> STATES =
            Stream.concat(
                            Stream.of("", "missing", "drafted", "late"),
                            Arrays.stream(ProtocolState.values()).map(ProtocolState::code))
                    .collect(Collectors.toUnmodifiableSet());

    /** Each state asks only for the rows that can have it. */
    private static final String SELECT =
            """
            select s.id, s.territory, s.name_kk, s.name_ru, s.name_en, p.id protocol, p.state, p.version,
                   (select max(e.entered_at) from protocol_entry e where e.protocol = p.id) entered_at,
                   p.id is null and exists (select from protocol_draft d where d.contest = :contest and d.station = s.id) drafted
            from station s join territory t on t.id = s.territory
                 left join protocol p on p.contest = :contest and p.station = s.id
            where :territory = any (t.path) and s.id > :after
              and case when cast(:constituency as text) is null then :held = any (t.path)
                       else exists (select from constituency_station c where c.constituency = :constituency and c.station = s.id) end
            """;

    private final Jdbi database;
    private final Contests contests;
    private final Lateness lateness;

    @Inject
    StationsOnBoard(Jdbi database, Contests contests, Lateness lateness) {
        this.database = database;
        this.contests = contests;
        this.lateness = lateness;
    }

    /** In the order of their ids, after the cursor; an empty state means any. */
    public List<StationProgress> find(
            String contest, String territory, String state, String after, int limit) {
        if (!STATES.contains(state)) {
            throw ProblemException.invalid(FieldError.of("state", InputRule.INVALID, state));
        }
        Contest known = contests.require(contest);
        boolean isLate = lateness.isLate(known);
        return database.withHandle(handle ->
                handle.createQuery(
                                SELECT + condition(state, isLate) + " order by s.id limit :limit")
                        .bind("contest", contest)
                        .bind("territory", territory)
                        .bind("constituency", known.constituency())
                        .bind("held", known.territory())
                        .bind("after", after)
                        .bind("limit", limit)
                        .map((row, context) -> station(row, isLate))
                        .list());
    }

    /** Made of known words only. */
    private static String condition(String state, boolean isLate) {
        String drafted =
                "exists (select from protocol_draft d where d.contest = :contest and d.station ="
                        + " s.id)";
        return switch (state) {
            case "" -> "";
            case "late" -> isLate ? " and p.id is null" : " and false";
            case "drafted" -> " and p.id is null and " + drafted;
            case "missing" -> " and p.id is null and not " + drafted;
            default -> " and p.state = '" + state.toUpperCase(Locale.ROOT).replace('-', '_') + "'";
        };
    }

    private static StationProgress station(ResultSet row, boolean isLate) throws SQLException {
        UUID protocol = row.getObject("protocol", UUID.class);
        String missing = row.getBoolean("drafted") ? "drafted" : "missing";
        return new StationProgress(
                row.getString("id"),
                new Localized(
                        row.getString("name_kk"),
                        row.getString("name_ru"),
                        row.getString("name_en")),
                row.getString("territory"),
                protocol == null ? missing : ProtocolState.valueOf(row.getString("state")).code(),
                protocol == null && isLate,
                protocol,
                row.getObject("version", Integer.class),
                row.getObject("entered_at", OffsetDateTime.class));
    }
}
