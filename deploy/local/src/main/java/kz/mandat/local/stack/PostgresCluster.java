package kz.mandat.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One PostgreSQL data folder and the server over it, which answers on the loopback address only.
 */
public final class PostgresCluster {
    private static final Map<String, String> ALWAYS =
            Map.of(
                    "listen_addresses", "localhost",
                    "unix_socket_directories", "",
                    "timezone", "UTC",
                    "log_timezone", "UTC",
                    "logging_collector", "off");

    private final PostgresBinaries binaries;
    private final Path data;
    private final Account account = Account.unprivileged();

    public PostgresCluster(PostgresBinaries binaries, Path data) {
        this.binaries = binaries;
        this.data = data;
    }

    /** Creates the data folder unless it exists; what {@code initdb} says goes to the log. */
    public void create(Path log) {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        try {
            Files.createDirectories(data);
            account.own(data);
            Path password = Files.createTempFile("postgres", ".txt");
            account.own(Files.writeString(password, Superuser.PASSWORD));
            Command.of(initdb(password)).run("Creating PostgreSQL's data folder", log);
            Files.delete(password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The command that runs the server in the foreground. */
    public List<String> server(int port, Map<String, String> settings) {
        List<String> arguments = new ArrayList<>();
        arguments.addAll(
                List.of(binaries.program("postgres"), "-D", data.toString(), "-p", "" + port));
        ALWAYS.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        settings.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        return account.running(arguments.toArray(String[]::new));
    }

    // Sorting for people is asked for by name (kk-x-icu); the default order is the same on every
    // machine.
    private List<String> initdb(Path password) {
        List<String> arguments =
                new ArrayList<>(List.of(binaries.program("initdb"), "-D", data.toString()));
        arguments.addAll(
                List.of("-U", Superuser.NAME, "--pwfile=" + password, "--auth=scram-sha-256"));
        arguments.addAll(List.of("--encoding=UTF8", "--locale=C", "--locale-provider=builtin"));
        arguments.addAll(Arrays.asList("--builtin-locale=C.UTF-8", "--no-instructions"));
        return account.running(arguments.toArray(String[]::new));
    }
}
