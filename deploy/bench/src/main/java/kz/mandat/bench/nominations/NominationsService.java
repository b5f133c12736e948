package kz.mandat.bench.nominations;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.mandat.local.stack.Project;
import kz.mandat.local.testing.PostgresForTests;
import kz.mandat.local.testing.TestDatabase;

/** The runnable candidate-lists as it is deployed, on an empty PostgreSQL of its own. */
final class NominationsService implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final TestDatabase database;
    private final Process process;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();

    private NominationsService(TestDatabase database, Process process, int port) {
        this.database = database;
        this.process = process;
        this.port = port;
    }

    static NominationsService start(Signer signer) throws IOException, InterruptedException {
        TestDatabase database = PostgresForTests.emptyDatabase();
        int port = freePort();
        NominationsService service =
                new NominationsService(database, launch(database, signer, port), port);
        service.awaitLife();
        return service;
    }

    private static Process launch(TestDatabase database, Signer signer, int port)
            throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-Xmx512m",
                                "-XX:+UseSerialGC",
                                "-Duser.timezone=UTC",
                                "-Dquarkus.http.host=localhost",
                                "-Dquarkus.oidc.auth-server-url=",
                                "-Dquarkus.oidc.public-key=" + signer.publicKey(),
                                "-Dquarkus.oidc.token.issuer=" + Signer.NAME,
                                "-Dmandat.events.enabled=false",
                                "-jar",
                                program().toString()));
        builder.environment().put("HTTP_PORT", Integer.toString(port));
        builder.environment().put("DATABASE_URL", database.jdbcUrl());
        builder.environment().put("DATABASE_USERNAME", database.username());
        builder.environment().put("DATABASE_PASSWORD", database.password());
        return builder.redirectErrorStream(true).redirectOutput(log().toFile()).start();
    }

    private static Path program() {
        return Path.of(
                System.getProperty(
                        "mandat.bench.nominations",
                        Project.root()
                                .resolve("candidate-lists/target/quarkus-app/quarkus-run.jar")
                                .toString()));
    }

    private static Path log() throws IOException {
        return Files.createDirectories(Project.root().resolve(".mandat/logs"))
                .resolve("bench-lists.log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitLife() throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!isAlive()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                close();
                throw new IOException("candidate-lists does not start; " + log() + " says why");
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
    }

    private boolean isAlive() throws IOException, InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(address("/q/health/live")).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    /** Enters the parties as the registry would have told them. */
    void register(List<String> parties) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                database.jdbcUrl(), database.username(), database.password());
                PreparedStatement insert =
                        connection.prepareStatement(
                                "insert into party (id, name, registered_on) values"
                                        + " (?, jsonb_build_object('kk', ?, 'ru', ?, 'en', ?),"
                                        + " date '2006-09-01')")) {
            for (String party : parties) {
                for (int column = 1; column <= 4; column++) {
                    insert.setString(column, party);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    HttpClient http() {
        return http;
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
