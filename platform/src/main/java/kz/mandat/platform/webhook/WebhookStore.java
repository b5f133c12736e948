package kz.mandat.platform.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The table of webhooks. */
@ApplicationScoped
class WebhookStore {

    private static final String COLUMNS =
            "id, url, names, after, failures, last_outcome, next_attempt_at";
    private static final String LEASE =
            """
            update webhook set next_attempt_at = cast(? as timestamptz) where id = (
                select id from webhook where next_attempt_at <= ? order by next_attempt_at for update skip locked limit 1)
            returning id, url, secret, names, after, failures
            """;

    private final DataSource database;

    @Inject
    WebhookStore(DataSource database) {
        this.database = database;
    }

    UUID add(
            String owner, String url, String secret, List<String> names, String after, Instant at) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                "insert into webhook (owner, url, secret, names, after, next_attempt_at) values (?, ?, ?, ?, ?, ?) returning id")) {
            insert.setString(1, owner);
            insert.setString(2, url);
            insert.setString(3, secret);
            insert.setArray(4, connection.createArrayOf("text", names.toArray()));
            insert.setString(5, after);
            insert.setTimestamp(6, Timestamp.from(at));
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    List<WebhookView> ofOwner(String owner) {
        List<WebhookView> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select "
                                        + COLUMNS
                                        + " from webhook where owner = ? order by id")) {
            select.setString(1, owner);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(view(row));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static WebhookView view(ResultSet row) throws SQLException {
        return new WebhookView(
                row.getObject("id", UUID.class),
                row.getString("url"),
                names(row),
                row.getString("after"),
                row.getInt("failures"),
                row.getString("last_outcome"),
                row.getTimestamp("next_attempt_at").toInstant(),
                null);
    }

    private static List<String> names(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray("names").getArray());
    }

    boolean remove(UUID id, String owner) {
        return update("delete from webhook where id = ? and owner = ?", id, owner) == 1;
    }

    /** Takes a webhook whose time has come; nobody else gets it before the lease ends. */
    Optional<Due> lease(Instant now, Instant until) {
        try (Connection connection = database.getConnection();
                PreparedStatement lease = connection.prepareStatement(LEASE)) {
            lease.setTimestamp(1, Timestamp.from(until));
            lease.setTimestamp(2, Timestamp.from(now));
            try (ResultSet row = lease.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new Due(
                                        row.getObject("id", UUID.class),
                                        row.getString("url"),
                                        row.getString("secret"),
                                        names(row),
                                        row.getString("after"),
                                        row.getInt("failures")))
                        : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What became of an attempt, and when the next one is due. */
    void settle(UUID id, String after, int failures, String outcome, Instant next) {
        update(
                "update webhook set after = ?, failures = ?, last_outcome = ?, next_attempt_at = ? where id = ?",
                after,
                failures,
                outcome,
                Timestamp.from(next),
                id);
    }

    private int update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
