package kz.mandat.bench.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.mandat.local.testing.TestDatabase;

/** The runnable tally-service in a heap far smaller than what it exports. */
final class SmallService implements AutoCloseable {

    static final int HEAP_MEGABYTES = 104;
    private static final Path PROGRAM =
            Path.of(
                            System.getProperty(
                                    "mandat.bench.tally",
                                    "tally-service/target/quarkus-app/quarkus-run.jar"))
                    .toAbsolutePath();
    private static final int PART = 64 * 1024;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();

    private SmallService(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static SmallService start(TestDatabase database) throws IOException, InterruptedException {
        int port = freePort();
        Path log = Files.createDirectories(Path.of(".mandat/logs")).resolve("bench-export.log");
        ProcessBuilder builder =
                new ProcessBuilder(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-Xmx" + HEAP_MEGABYTES + "m",
                                "-XX:+UseSerialGC",
                                "-Duser.timezone=UTC",
                                "-Dquarkus.http.host=localhost",
                                "-Dmandat.events.enabled=false",
                                "-jar",
                                PROGRAM.toString()));
        builder.environment().put("HTTP_PORT", Integer.toString(port));
        builder.environment().put("DATABASE_URL", database.jdbcUrl());
        builder.environment().put("DATABASE_USERNAME", database.username());
        builder.environment().put("DATABASE_PASSWORD", database.password());
        Process process =
                builder.redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
                        .start();
        SmallService service = new SmallService(process, URI.create("http://localhost:" + port));
        service.awaitReady();
        return service;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!isWell()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                close();
                throw new IllegalStateException(
                        "tally-service does not start; .mandat/logs/bench-export.log says why");
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
    }

    private boolean isWell() throws InterruptedException {
        try {
            return client.send(
                                    HttpRequest.newBuilder(address.resolve("/q/health/ready"))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Reads a file to its end and tells how many lines it has. */
    long lines(String path) throws IOException, InterruptedException {
        long lines = 0;
        byte[] part = new byte[PART];
        try (InputStream body = body(path)) {
            for (int read = body.read(part); read >= 0; read = body.read(part)) {
                for (int i = 0; i < read; i++) {
                    lines += part[i] == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }

    /** Reads a file to its end and tells how long it is. */
    long bytes(String path) throws IOException, InterruptedException {
        try (InputStream body = body(path)) {
            return body.transferTo(OutputStream.nullOutputStream());
        }
    }

    private InputStream body(String path) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer =
                client.send(
                        HttpRequest.newBuilder(address.resolve(path)).build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return answer.body();
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
