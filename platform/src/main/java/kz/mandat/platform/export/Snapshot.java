package kz.mandat.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * One consistent view of the database for the length of an export: every file of it tells of the
 * same moment, whatever is written meanwhile. Memory does not grow with the number of rows.
 */
public final class Snapshot implements AutoCloseable {

    private static final int ROWS_AT_ONCE = 1000;

    private final Connection connection;

    private Snapshot(Connection connection) {
        this.connection = connection;
    }

    /** Opens a view; queries read a parameter {@code x} as {@code current_setting('export.x')}. */
    static Snapshot open(DataSource database, Map<String, String> parameters) throws SQLException {
        Snapshot snapshot = new Snapshot(database.getConnection());
        try {
            snapshot.begin(parameters);
            return snapshot;
        } catch (SQLException failure) {
            snapshot.close();
            throw failure;
        }
    }

    private void begin(Map<String, String> parameters) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read read only");
            // The same text for the same moment, wherever the service runs
            statement.execute("set local time zone 'UTC'");
            statement.execute("set local jit = off");
            // A million rows are sorted and joined in the database's memory, not on its disk
            statement.execute("set local work_mem = '256MB'");
        }
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            try (PreparedStatement statement =
                    connection.prepareStatement("select set_config(?, ?, true)")) {
                statement.setString(1, "export." + parameter.getKey());
                statement.setString(2, parameter.getValue());
                statement.execute();
            }
        }
    }

    /** Writes the rows as CSV (RFC 4180) with a header. */
    public void csv(String select, OutputStream out) throws SQLException, IOException {
        copy("copy (" + select + ") to stdout with (format csv, header)", out);
    }

    /** Writes the one column of the rows as lines, as it is: a line of JSON holds no line break. */
    public void lines(String select, OutputStream out) throws SQLException, IOException {
        copy(
                "copy ("
                        + select
                        + ") to stdout with (format csv, quote E'\\x01', delimiter E'\\x02')",
                out);
    }

    private void copy(String sql, OutputStream out) throws SQLException, IOException {
        connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, out);
    }

    /** What to do with one row. */
    @FunctionalInterface
    public interface RowReader {
        void read(ResultSet row) throws SQLException, IOException;
    }

    /** Hands the rows on one by one. */
    public void each(String select, RowReader reader) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = statement.executeQuery(select)) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }

    /** The one text that a query gives, or an empty one. */
    public String text(String select) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(select)) {
            return rows.next() && rows.getString(1) != null ? rows.getString(1) : "";
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
