package kz.mandat.bench.registry;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import kz.mandat.local.stack.Project;
import kz.mandat.local.testing.PostgresForTests;
import kz.mandat.local.testing.TestDatabase;

/**
 * The service itself: its runnable package in a JVM of its own with a bounded heap, over an empty
 * PostgreSQL database.
 */
final class RegistryService implements AutoCloseable {

    static final int HEAP_MB = 512;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final int port;
    private final HttpClient http;
    private final HeapLog heap;

    private RegistryService(Process process, int port, HttpClient http, HeapLog heap) {
        this.process = process;
        this.port = port;
        this.http = http;
        this.heap = heap;
    }

    static RegistryService start(Path folder, String issuer)
            throws IOException, InterruptedException {
        Path program = Project.root().resolve("party-registry/target/quarkus-app/quarkus-run.jar");
        Path collections = folder.resolve("gc.log");
        int port = freePort();
        ProcessBuilder java =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx" + HEAP_MB + "m",
                        "-XX:+UseSerialGC",
                        "-Xlog:gc:file=" + collections,
                        "-Duser.timezone=UTC",
                        "-jar",
                        program.toString());
        java.environment().putAll(environment(port, issuer));
        Process process =
                java.redirectErrorStream(true)
                        .redirectOutput(folder.resolve("service.log").toFile())
                        .start();
        RegistryService service =
                new RegistryService(
                        process, port, HttpClient.newHttpClient(), new HeapLog(collections));
        service.awaitLife(folder.resolve("service.log"));
        return service;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Map<String, String> environment(int port, String issuer) {
        TestDatabase database = PostgresForTests.emptyDatabase();
        return Map.of(
                "HTTP_PORT", String.valueOf(port),
                "QUARKUS_HTTP_HOST", "localhost",
                "DATABASE_URL", database.jdbcUrl(),
                "DATABASE_USERNAME", database.username(),
                "DATABASE_PASSWORD", database.password(),
                "OIDC_ISSUER", issuer,
                "MANDAT_EVENTS_ENABLED", "false");
    }

    private void awaitLife(Path log) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isAlive()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new IOException("party-registry does not start:\n" + Files.readString(log));
            }
            Thread.sleep(200);
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

    URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    HttpClient http() {
        return http;
    }

    HeapLog heap() {
        return heap;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException stopping) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
