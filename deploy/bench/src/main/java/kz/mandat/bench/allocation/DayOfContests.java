package kz.mandat.bench.allocation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import kz.mandat.local.testing.TestDatabase;

/**
 * The 3,465 contests of 19 March 2023 as allocation-service has been told of them: the nationwide
 * lists with their official votes, 29 constituencies, 20 maslikhats with lists and 3,415 seats of
 * maslikhats in constituencies, with four candidates each.
 */
final class DayOfContests {

    static final int CONTESTS = 3_465;
    private static final String CONTEST =
            """
            insert into contest (id, election, kind, regime, seats, voting_day)
            select 'day-%1$s' || n, 'day', '%2$s', '%3$s', %4$d, date '2023-03-19'
            from generate_series(1, %5$d) n
            """;
    private static final List<String> INPUTS =
            List.of(
                    CONTEST.formatted("l", "list", "mazhilis-2023", 69, 1),
                    CONTEST.formatted("m", "list", "maslikhat-region-2023", 17, 20),
                    CONTEST.formatted("s", "district", "mazhilis-2023", 1, 29),
                    CONTEST.formatted("d", "district", "maslikhat-district-2023", 1, 3_415),
                    """
                    insert into candidate (contest, candidate, nominator, registered_at)
                    select id, 'c0' || n, 'self', timestamptz '2023-02-10 10:00+06'
                    from contest, generate_series(1, 4) n where kind = 'district'
                    """,
                    """
                    insert into registered_list (contest, list, name_kk, name_ru, name_en, registered_at)
                    select id, list, list, list, list, timestamptz '2023-02-10 10:00+06'
                    from contest, unnest(array ['amanat', 'auyl', 'respublica', 'aqjol', 'qhp', 'osdp', 'baytaq']) list
                    where kind = 'list'
                    """,
                    """
                    insert into contest_totals
                    select id, 1, 10223, 10223, 12035578, 6521860, 6521860, 155419, 248291,
                           case kind when 'list' then '{"amanat":3431510,"aqjol":535139,"auyl":693938,"baytaq":146431,\
                    "osdp":331058,"qhp":432920,"respublica":547154}'
                           else '{"c01":400,"c02":300,"c03":200,"c04":50}' end
                    from contest
                    """);

    private final TestDatabase database;

    DayOfContests(TestDatabase database) {
        this.database = database;
    }

    /** Writes what the other services would have told; nothing is computed yet. */
    void tell() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String input : INPUTS) {
                statement.execute(input);
            }
            statement.execute("analyze");
        }
    }

    int computed() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from result")) {
            row.next();
            return row.getInt(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), database.username(), database.password());
    }
}
