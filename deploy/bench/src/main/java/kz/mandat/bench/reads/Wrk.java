package kz.mandat.bench.reads;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Readers that ask again and again, as {@code wrk} plays them. */
final class Wrk {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern FAILED = Pattern.compile("Non-2xx|Socket errors");

    private Wrk() {}

    /** Answers a second. */
    static double rate(String address, Duration length) throws IOException, InterruptedException {
        Process process = start(address, length);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Matcher rate = RATE.matcher(output);
        if (!rate.find() || FAILED.matcher(output).find()) {
            throw new IOException("wrk: " + output);
        }
        return Double.parseDouble(rate.group(1));
    }

    /** The same, without waiting for its end. */
    static Process start(String address, Duration length) throws IOException {
        return new ProcessBuilder("wrk", "-t1", "-c32", "-d" + length.toSeconds() + "s", address)
                .redirectErrorStream(true)
                .start();
    }
}
