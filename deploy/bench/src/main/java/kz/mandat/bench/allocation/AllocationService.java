package kz.mandat.bench.allocation;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import kz.mandat.local.stack.Project;
import kz.mandat.local.testing.TestDatabase;

/**
 * The runnable allocation-service as it is deployed, over a PostgreSQL database that it is given;
 * no broker runs, its facts stay in the outbox.
 */
final class AllocationService implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final Path log;
    private final int port;
    private final long started = System.nanoTime();
    private final HttpClient http = HttpClient.newHttpClient();

    private AllocationService(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    static AllocationService start(TestDatabase database, Path folder) throws Exception {
        Path log = Files.createTempFile(folder, "allocation-service", ".log");
        int port = freePort();
        ProcessBuilder java =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx320m",
                        "-XX:+UseSerialGC",
                        "-Duser.timezone=UTC",
                        "-Dquarkus.kafka.health.enabled=false",
                        "-jar",
                        Project.root()
                                .resolve("allocation-service/target/quarkus-app/quarkus-run.jar")
                                .toString());
        java.environment().put("HTTP_PORT", Integer.toString(port));
        java.environment().put("QUARKUS_HTTP_HOST", "localhost");
        java.environment().put("DATABASE_URL", database.jdbcUrl());
        java.environment().put("DATABASE_USERNAME", database.username());
        java.environment().put("DATABASE_PASSWORD", database.password());
        java.environment().put("MANDAT_EVENTS_ENABLED", "false");
        Process process = java.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        AllocationService service = new AllocationService(process, log, port);
        service.awaitReady();
        return service;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws Exception {
        while (status("/q/health/live") != 200) {
            if (!process.isAlive() || System.nanoTime() - started > PATIENCE.toNanos()) {
                close();
                throw new IOException("allocation-service does not start:\n" + log());
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** The answer to a public request; 0 where nobody answers. */
    int status(String path) throws InterruptedException {
        try {
            return http.send(request(path), HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    String body(String path) throws IOException, InterruptedException {
        return http.send(request(path), HttpResponse.BodyHandlers.ofString()).body();
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
    }

    /** How long it took from the start of the process until it answered. */
    double secondsUntilReady() {
        return (System.nanoTime() - started) / 1e9;
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopping) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
