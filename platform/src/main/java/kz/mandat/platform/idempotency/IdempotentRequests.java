package kz.mandat.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The record of answered requests; two equal requests at once wait for each other on its key. */
@ApplicationScoped
class IdempotentRequests {

    private final DataSource database;

    @Inject
    IdempotentRequests(DataSource database) {
        this.database = database;
    }

    /** An answered request. */
    record Finished(String requestHash, String answer) {}

    /** True when the key is new; waits while another transaction holds the same key. */
    boolean begin(String caller, String key, String requestHash) throws SQLException {
        return update(
                        "insert into idempotent_request (caller, key, request_hash) values (?, ?, ?) on conflict do nothing",
                        caller,
                        key,
                        requestHash)
                == 1;
    }

    void finish(String caller, String key, String answer) throws SQLException {
        update(
                "update idempotent_request set answer = ? where caller = ? and key = ?",
                answer,
                caller,
                key);
    }

    Finished find(String caller, String key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select request_hash, answer from idempotent_request where caller = ? and key = ?")) {
            select.setString(1, caller);
            select.setString(2, key);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("The request's record is gone", "40001");
                }
                return new Finished(row.getString(1), row.getString(2));
            }
        }
    }

    private int update(String sql, String... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
