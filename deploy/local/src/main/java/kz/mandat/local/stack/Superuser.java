package kz.mandat.local.stack;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The account that owns a local PostgreSQL; a demo password, since only the loopback address is
 * served.
 */
public final class Superuser {
    static final String NAME = "postgres";
    static final String PASSWORD = "postgres";

    private final PGSimpleDataSource source = new PGSimpleDataSource();

    public Superuser(int port) {
        source.setUrl("jdbc:postgresql://localhost:" + port + "/postgres");
        source.setUser(NAME);
        source.setPassword(PASSWORD);
        source.setConnectTimeout((int) Duration.ofSeconds(2).toSeconds());
    }

    public boolean isAnswered() {
        try (Connection connection = source.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /**
     * Creates the login and its database of the same name, unless they exist; the password is the
     * name too.
     */
    public void createDatabase(String name) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
                statement.execute("create role \"%s\" login password '%s'".formatted(name, name));
            }
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                statement.execute("create database \"%s\" owner \"%s\"".formatted(name, name));
            }
        } catch (SQLException e) {
            throw new StackFailure(
                    "The database " + name + " could not be created: " + e.getMessage(), e);
        }
    }

    /** Creates the database even where it exists, without anything that was in it. */
    void createDatabaseAnew(String name) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists \"%s\" with (force)".formatted(name));
        } catch (SQLException e) {
            throw new StackFailure(
                    "The database " + name + " could not be dropped: " + e.getMessage(), e);
        }
        createDatabase(name);
    }

    private static boolean exists(Connection connection, String query, String name)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }
}
