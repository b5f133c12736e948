package kz.mandat.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.mandat.bench.report.Report;
import kz.mandat.bench.suite.Patience;
import kz.mandat.bench.suite.Suite;
import kz.mandat.bench.suite.Trial;

/** Protocols come at twice the peak of the night, and memory stays where it is. */
final class Soak {

    private static final int TWICE_THE_PEAK = 100;
    private static final int A_TRIAL = 10_000;
    private static final double FLAT = 1.15;
    private static final List<String> PARTS =
            List.of(
                    "gateway",
                    "tally-service",
                    "allocation-service",
                    "candidate-lists",
                    "party-registry");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Soak() {}

    static boolean run(Size size) {
        try (Suite suite = Suite.start("drill")) {
            return run(suite, Duration.ofSeconds(size.of(20, 600, 1_800)));
        }
    }

    private static boolean run(Suite suite, Duration length) {
        Report report = Report.of("drill-soak", "Twice the peak");
        Map<String, Long> warm = Map.of();
        Instant begun = Instant.now();
        long total = length.toSeconds() * TWICE_THE_PEAK;
        int sent = 0;
        boolean kept = true;
        while (sent < total) {
            Trial trial = Trial.open(suite);
            int now = (int) Math.min(A_TRIAL, total - sent);
            try (Senders senders = new Senders(suite, trial)) {
                kept &= pace(senders, now);
            }
            sent += now;
            Counted.check(suite, trial, now, report);
            if (warm.isEmpty()
                    && Duration.between(begun, Instant.now()).compareTo(length.dividedBy(3)) > 0) {
                warm = memory(suite);
            }
        }
        report.bar(
                "pace",
                TWICE_THE_PEAK + " a second",
                "%d protocols in %d s"
                        .formatted(sent, Duration.between(begun, Instant.now()).toSeconds()),
                kept);
        Map<String, Long> end = memory(suite);
        for (String part : PARTS) {
            long before = warm.getOrDefault(part, end.get(part));
            report.bar(
                    "memory of " + part + " from the first third to the end",
                    "at most %.2f times".formatted(FLAT),
                    "%d to %d MiB".formatted(before, end.get(part)),
                    end.get(part) <= FLAT * before);
        }
        return report.finish();
    }

    private static boolean pace(Senders senders, int protocols) {
        for (int sent = 0; sent < protocols; sent += TWICE_THE_PEAK / 10) {
            senders.allow(TWICE_THE_PEAK / 10);
            Patience.pause(Duration.ofMillis(100));
        }
        return senders.await(protocols, PATIENCE);
    }

    private static Map<String, Long> memory(Suite suite) {
        Map<String, Long> memory = new LinkedHashMap<>();
        for (String part : PARTS) {
            memory.put(part, resident(suite.process(part).pid()));
        }
        return memory;
    }

    private static long resident(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .sum();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
