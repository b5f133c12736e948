package kz.mandat.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.mandat.bench.report.Report;
import kz.mandat.bench.suite.Patience;
import kz.mandat.bench.suite.Suite;
import kz.mandat.bench.suite.Trial;

/**
 * A service's clock is an hour off (with libfaketime): what is counted stays right, and where a
 * token can no longer be trusted it is refused rather than half taken.
 */
final class ClockOff {

    private static final Path LIBRARY =
            Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1");
    private static final int PROTOCOLS = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int OK = 200;

    private ClockOff() {}

    static boolean run(Size size) throws IOException {
        if (!Files.exists(LIBRARY)) {
            System.err.println("The clock drill was not run: install libfaketime.");
            return false;
        }
        try (Suite suite = Suite.start("drill")) {
            return run(suite);
        }
    }

    private static boolean run(Suite suite) throws IOException {
        Report report = Report.of("drill-clock", "A service's clock is an hour off");
        try (Senders senders = new Senders(suite, Trial.open(suite))) {
            senders.allow(1);
            senders.await(1, PATIENCE);
        }
        count(suite, "allocation-service", "+1h", report);
        count(suite, "allocation-service", "-1h", report);
        count(suite, "tally-service", "-1h", report);
        refuse(suite, report);
        return report.finish();
    }

    private static void count(Suite suite, String part, String offset, Report report)
            throws IOException {
        Process process = restart(suite, part, offset);
        Trial trial = Trial.open(suite);
        try (Senders senders = new Senders(suite, trial)) {
            senders.allow(PROTOCOLS);
            boolean all = senders.await(PROTOCOLS, PATIENCE);
            report.bar(
                    part + " " + offset + ": acknowledged",
                    "" + PROTOCOLS,
                    "" + senders.acknowledged(),
                    all);
        }
        Counted.check(suite, trial, PROTOCOLS, report);
        mend(suite, process);
    }

    private static void refuse(Suite suite, Report report) throws IOException {
        Trial trial = Trial.open(suite);
        Process process = restart(suite, "tally-service", "+1h");
        try (Senders senders = new Senders(suite, trial)) {
            senders.allow(PROTOCOLS);
            Patience.pause(Duration.ofSeconds(5));
            int during = senders.acknowledged();
            report.bar(
                    "tally-service +1h: every token has expired",
                    "nothing taken",
                    during + " taken",
                    during == 0);
            mend(suite, process);
            boolean all = senders.await(PROTOCOLS, PATIENCE);
            report.bar(
                    "the clock is right again: acknowledged",
                    "" + PROTOCOLS,
                    "" + senders.acknowledged(),
                    all);
        }
        Counted.check(suite, trial, PROTOCOLS, report);
    }

    /** The same command and environment as before, under another time. */
    private static Process restart(Suite suite, String part, String offset) throws IOException {
        long pid = suite.process(part).pid();
        List<String> command = words(Path.of("/proc/" + pid + "/cmdline"));
        List<String> environment = words(Path.of("/proc/" + pid + "/environ"));
        String address = suite.addressOf(part);
        suite.kill(part);
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(
                                ProcessBuilder.Redirect.appendTo(
                                        suite.home().log(part + "-clock").toFile()));
        Map<String, String> variables = builder.environment();
        variables.clear();
        for (String variable : environment) {
            int equals = variable.indexOf('=');
            variables.put(variable.substring(0, equals), variable.substring(equals + 1));
        }
        variables.put("LD_PRELOAD", LIBRARY.toString());
        variables.put("FAKETIME", offset);
        variables.put("FAKETIME_DONT_FAKE_MONOTONIC", "1");
        Process process = builder.start();
        Patience.until(PATIENCE, () -> isReady(address));
        return process;
    }

    private static void mend(Suite suite, Process process) {
        process.destroyForcibly();
        process.onExit().join();
        suite.startWhatIsMissing();
    }

    private static List<String> words(Path file) throws IOException {
        return List.of(Files.readString(file, StandardCharsets.UTF_8).split("\0"));
    }

    private static boolean isReady(String address) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                                    HttpRequest.newBuilder(URI.create(address + "/q/health/ready"))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == OK;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
