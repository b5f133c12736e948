package kz.mandat.bench.tally;

import java.sql.SQLException;

/**
 * Counts everything again in SQL of its own: from the entries that count, up the tree by each
 * territory's parent, without the sums and paths that the service keeps.
 */
final class Recount {

    private static final String UPWARD =
            """
            with recursive upward (territory, above) as (
                select id, id from territory
                union all
                select u.territory, t.parent from upward u join territory t on t.id = u.above where t.parent is not null)
            """;

    private static final String FIGURES =
            UPWARD
                    + """
                    , low as (
                        select p.contest, s.territory, count(*) protocols, sum(e.voters) voters, sum(e.issued) issued,
                               sum(coalesce(e.absentee, 0)) absentee, sum(coalesce(e.outside, 0)) outside, sum(e.received) received,
                               sum(e.cancelled) cancelled, sum(e.found) found, sum(e.against_all) against_all, sum(e.invalid) invalid
                        from protocol p join protocol_entry e on e.id = p.counted_entry join station s on s.id = p.station
                        where p.state = 'ACCEPTED' group by p.contest, s.territory),
                    counted as (
                        select l.contest, u.above territory, sum(protocols) protocols, sum(voters) voters, sum(issued) issued,
                               sum(absentee) absentee, sum(outside) outside, sum(received) received, sum(cancelled) cancelled,
                               sum(found) found, sum(against_all) against_all, sum(invalid) invalid
                        from low l join upward u on u.territory = l.territory group by l.contest, u.above)
                    select count(*) from counted c full join total t on t.contest = c.contest and t.territory = c.territory
                    where (c.protocols, c.voters, c.issued, c.absentee, c.outside, c.received, c.cancelled, c.found, c.against_all, c.invalid)
                          is distinct from
                          (t.protocols, t.voters, t.issued, t.absentee, t.outside, t.received, t.cancelled, t.found, t.against_all, t.invalid)
                    """;

    private static final String VOTES =
            UPWARD
                    + """
                    , low as (
                        select p.contest, s.territory, v.option, sum(v.votes) votes
                        from protocol p join protocol_entry_vote v on v.entry = p.counted_entry join station s on s.id = p.station
                        where p.state = 'ACCEPTED' group by p.contest, s.territory, v.option),
                    counted as (
                        select l.contest, u.above territory, l.option, sum(l.votes) votes
                        from low l join upward u on u.territory = l.territory group by l.contest, u.above, l.option)
                    select count(*) from counted c
                         full join total_vote t on t.contest = c.contest and t.territory = c.territory and t.option = c.option
                    where c.votes is distinct from t.votes
                    """;

    private final Database database;

    Recount(Database database) {
        this.database = database;
    }

    /** How many rows of sums are not what the protocols say. */
    long differences() throws SQLException {
        return database.number(FIGURES) + database.number(VOTES);
    }

    long sums() throws SQLException {
        return database.number("select count(*) from total");
    }

    /** How many figures were entered, all entries of all protocols together. */
    long figures() throws SQLException {
        return database.number(
                """
                select (select sum(7 + case when absentee is null then 0 else 1 end
                              + case when outside is null then 0 else 1 end) from protocol_entry)
                     + (select count(*) from protocol_entry_vote)
                """);
    }
}
