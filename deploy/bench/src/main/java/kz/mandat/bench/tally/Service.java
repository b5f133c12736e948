package kz.mandat.bench.tally;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.mandat.local.testing.PostgresForTests;
import kz.mandat.local.testing.TestDatabase;

/**
 * The runnable tally-service as it is deployed, on an empty PostgreSQL of its own. Its facts stay
 * in the outbox, since no broker runs; the database forgoes its safety against a loss of power.
 */
final class Service implements AutoCloseable {

    private static final Path PROGRAM =
            Path.of(
                            System.getProperty(
                                    "mandat.bench.tally",
                                    "tally-service/target/quarkus-app/quarkus-run.jar"))
                    .toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final TestDatabase database;
    private final Process process;
    private final Api api;

    private Service(TestDatabase database, Process process, Api api) {
        this.database = database;
        this.process = process;
        this.api = api;
    }

    static Service start() throws IOException, InterruptedException {
        TestDatabase database = PostgresForTests.emptyDatabase();
        Issuer issuer = new Issuer();
        int port = freePort();
        Process process = launch(database, issuer, port);
        Service service = new Service(database, process, new Api(port, issuer));
        try {
            service.awaitReady();
        } catch (IllegalStateException notReady) {
            service.close();
            throw notReady;
        }
        return service;
    }

    private static Process launch(TestDatabase database, Issuer issuer, int port)
            throws IOException {
        Path log = Files.createDirectories(Path.of(".mandat/logs")).resolve("bench-tally.log");
        ProcessBuilder builder =
                new ProcessBuilder(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-Xmx768m",
                                "-XX:+UseSerialGC",
                                "-Duser.timezone=UTC",
                                "-Dquarkus.http.host=localhost",
                                "-Dquarkus.oidc.auth-server-url=",
                                "-Dquarkus.oidc.public-key=" + issuer.publicKey(),
                                "-Dquarkus.oidc.token.issuer=" + Issuer.NAME,
                                "-Dmandat.events.enabled=false",
                                "-Dquarkus.kafka.health.enabled=false",
                                "-jar",
                                PROGRAM.toString()));
        builder.environment().put("HTTP_PORT", Integer.toString(port));
        builder.environment().put("DATABASE_URL", database.jdbcUrl());
        builder.environment().put("DATABASE_USERNAME", database.username());
        builder.environment().put("DATABASE_PASSWORD", database.password());
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!api.isWell()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new IllegalStateException(
                        "tally-service does not start; .mandat/logs/bench-tally.log says why");
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
    }

    Api api() {
        return api;
    }

    Database database() {
        return new Database(database);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
