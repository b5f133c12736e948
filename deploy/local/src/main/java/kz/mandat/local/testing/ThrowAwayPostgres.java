package kz.mandat.local.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.mandat.local.stack.Home;
import kz.mandat.local.stack.PostgresBinaries;
import kz.mandat.local.stack.PostgresCluster;
import kz.mandat.local.stack.Superuser;
import kz.mandat.local.stack.Waiting;

/**
 * A PostgreSQL that trades safety for speed and leaves neither process nor file behind, however its
 * JVM ends.
 *
 * @param lifeline kept, since the server ends when this process's input is closed
 */
record ThrowAwayPostgres(int port, Superuser superuser, Process lifeline) {
    private static final Map<String, String> FAST =
            Map.of(
                    "fsync", "off",
                    "synchronous_commit", "off",
                    "full_page_writes", "off",
                    "shared_buffers", "64MB",
                    "max_connections", "200");

    // The shell's input ends when the JVM ends, by whatever means; then the server stops and its
    // files go.
    private static final String UNTIL_OUR_END =
            """
            trap '' INT TERM HUP
            folder=$1; shift
            exec 3<&0
            "$@" 3<&- & server=$!
            (cat <&3 > /dev/null; kill -QUIT $server) 2> /dev/null &
            wait $server
            rm -rf "$folder"
            """;

    static ThrowAwayPostgres start() {
        try {
            Path folder = Files.createTempDirectory("mandat-postgres");
            Path log = folder.resolve("postgres.log");
            PostgresCluster cluster =
                    new PostgresCluster(
                            PostgresBinaries.in(Home.ofProject()), folder.resolve("data"));
            cluster.create(log);
            int port = freePort();
            Process server = launch(folder, log, cluster.server(port, FAST));
            Superuser superuser = new Superuser(port);
            new Waiting("PostgreSQL for tests", server.toHandle(), log)
                    .until(superuser::isAnswered, Duration.ofSeconds(30));
            return new ThrowAwayPostgres(port, superuser, server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Process launch(Path folder, Path log, List<String> server) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("sh", "-c", UNTIL_OUR_END, "sh", folder.toString()));
        command.addAll(server);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }
}
