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

    private final int port;

    public Superuser(int port) {
        this(port, "postgres");
    }

    private Superuser(int port, String database) {
        this.port = port;
        source.setUrl("jdbc:postgresql://localhost:" + port + "/" + database);
        source.setUser(NAME);
        source.setPassword(PASSWORD);
        source.setConnectTimeout((int) Duration.ofSeconds(2).toSeconds());
    }

    private Superuser in(String database) {
        return new Superuser(port, database);
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
        createDatabase(name, name);
    }

    private void createDatabase(String owner, String name) {
        createLogin(owner);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                statement.execute("create database \"%s\" owner \"%s\"".formatted(name, owner));
            }
        } catch (SQLException e) {
            throw new StackFailure(
                    "The database " + name + " could not be created: " + e.getMessage(), e);
        }
    }

    /**
     * Creates a service's database, which belongs to an account that only migrates it. The
     * service's own login may connect to this database alone; what it may do there, the migration
     * says.
     */
    void createServiceDatabase(String name) {
        String owner = ownerOf(name);
        createDatabase(owner, name);
        createLogin(name);
        execute(
                "revoke all on database \"%s\" from public".formatted(name),
                "grant connect, temporary on database \"%s\" to \"%s\"".formatted(name, name),
                "alter database \"%s\" owner to \"%s\"".formatted(name, owner));
        in(name).execute(
                        "reassign owned by \"%s\" to \"%s\"".formatted(name, owner),
                        "grant all on schema public to \"%s\"".formatted(owner));
    }

    /** The account to which the schema of a service belongs; the password is the name too. */
    static String ownerOf(String database) {
        return database + "_owner";
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

    private void createLogin(String name) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
                statement.execute("create role \"%s\" login password '%s'".formatted(name, name));
            }
        } catch (SQLException e) {
            throw new StackFailure(
                    "The login " + name + " could not be created: " + e.getMessage(), e);
        }
    }

    private void execute(String... statements) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new StackFailure("The databases could not be set up: " + e.getMessage(), e);
        }
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
