package kz.mandat.nominations.certified;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What was certified, by contest and list or candidate; a later certificate takes its place. */
@ApplicationScoped
public class CertifiedResults {

    private static final String PUT =
            "insert into certified_result (contest, holder, votes, seats, certified_at)"
                    + " values (?, ?, ?, ?, ?) on conflict (contest, holder) do update"
                    + " set votes = excluded.votes, seats = excluded.seats,"
                    + " certified_at = excluded.certified_at";

    private final DataSource database;

    @Inject
    CertifiedResults(DataSource database) {
        this.database = database;
    }

    /** Votes and seats of one list or candidate. */
    public record Certified(long votes, int seats) {}

    public Optional<Certified> find(String contest, String holder) {
        return query(
                "select votes, seats from certified_result where contest = ? and holder = ?",
                row ->
                        row.next()
                                ? Optional.of(new Certified(row.getLong(1), row.getInt(2)))
                                : Optional.empty(),
                contest,
                holder);
    }

    /** When the result of the contest was certified, or null. */
    public @Nullable Instant certifiedAt(String contest) {
        return query(
                "select max(certified_at) from certified_result where contest = ?",
                row -> {
                    Timestamp at = row.next() ? row.getTimestamp(1) : null;
                    return at == null ? null : at.toInstant();
                },
                contest);
    }

    /** The places on a list whose persons received its mandates. */
    public Set<Integer> elected(String contest, String list) {
        return query(
                "select person from given_mandate where contest = ? and list = ?",
                row -> {
                    Set<Integer> places = new HashSet<>();
                    while (row.next()) {
                        places.add(row.getInt(1));
                    }
                    return places;
                },
                contest,
                list);
    }

    void certify(String contest, String holder, Certified result, Instant at) {
        update(PUT, contest, holder, result.votes(), result.seats(), Timestamp.from(at));
    }

    /** The mandates of a list as they were given last. */
    void give(String contest, String list, List<Integer> places) {
        update("delete from given_mandate where contest = ? and list = ?", contest, list);
        for (Integer place : places) {
            update(
                    "insert into given_mandate (contest, list, person) values (?, ?, ?)"
                            + " on conflict do nothing",
                    contest,
                    list,
                    place);
        }
    }

    /** What is read from an answer of the database. */
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> T query(String sql, Reading<T> reading, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = prepared(connection, sql, values);
                ResultSet row = select.executeQuery()) {
            return reading.of(row);
        } catch (SQLException failure) {
            throw new IllegalStateException("Certified results could not be read", failure);
        }
    }

    private void update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = prepared(connection, sql, values)) {
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("Certified results could not be kept", failure);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
