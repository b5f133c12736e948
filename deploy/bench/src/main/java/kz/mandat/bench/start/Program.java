package kz.mandat.bench.start;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that is started again and again with the cache of its first start (JEP 483, 514), all
 * under the same options of the JVM.
 *
 * @param start what follows the options of the JVM
 * @param environment what is added to ours
 */
record Program(
        String name, List<String> start, String path, Map<String, String> environment, Path cache) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration SETTLED = Duration.ofSeconds(3);
    private static final long POLL_MILLIS = 5;
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    /** Seconds until the first answer, and megabytes held in memory three seconds later. */
    record Seen(double seconds, double megabytes) {}

    /** Starts it once, for the JVM to write down what it loaded and linked. */
    void train() throws IOException, InterruptedException {
        observe("-XX:AOTCacheOutput=" + cache);
        if (!Files.exists(cache)) {
            throw new IOException("The JVM kept nothing of the start of " + name);
        }
    }

    Seen observe() throws IOException, InterruptedException {
        return observe("-XX:AOTCache=" + cache);
    }

    private Seen observe(String option) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(List.of(option, "-Xmx320m", "-XX:+UseSerialGC", "-Duser.timezone=UTC"));
        command.addAll(start);
        ProcessBuilder java = new ProcessBuilder(command);
        java.environment().putAll(environment);
        java.environment().put("HTTP_PORT", Integer.toString(port));
        Path log = cache.resolveSibling(name + ".log");
        java.redirectErrorStream(true).redirectOutput(log.toFile());
        long begun = System.nanoTime();
        Process process = java.start();
        try {
            while (!answers(port)) {
                if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                    throw new IOException(name + " does not start:\n" + Files.readString(log));
                }
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            Thread.sleep(SETTLED);
            return new Seen(seconds, resident(process));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private boolean answers(int port) throws InterruptedException {
        URI address = URI.create("http://localhost:" + port + path);
        try {
            return HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static double resident(Process process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        Matcher resident = RESIDENT.matcher(Files.readString(status));
        if (!resident.find()) {
            throw new IOException(status + " does not tell the memory of the process");
        }
        return Long.parseLong(resident.group(1)) / 1024.0;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
