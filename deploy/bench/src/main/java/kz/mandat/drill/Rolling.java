package kz.mandat.drill;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kz.mandat.bench.report.Report;
import kz.mandat.bench.suite.Door;
import kz.mandat.bench.suite.Patience;
import kz.mandat.bench.suite.Suite;
import kz.mandat.bench.suite.Trial;
import kz.mandat.local.stack.Stack;

/**
 * Two replicas of every application, each told to end and started again in turn, as a new release
 * does, while protocols are sent and results are read: whoever repeats a request loses none, and
 * nothing is taken twice.
 */
public final class Rolling {

    private static final List<String> REPLICAS =
            Stream.of(
                            "party-registry",
                            "candidate-lists",
                            "tally-service",
                            "allocation-service",
                            "gateway")
                    .flatMap(name -> Stream.of(name, name + "-2"))
                    .toList();
    private static final long PROTOCOLS_A_SECOND = 20;
    private static final Duration GRACE = Duration.ofSeconds(45);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Rolling() {}

    static boolean run(Size size) {
        try (Suite suite = Suite.start("drill")) {
            return run(suite, size.of(1, 1, 3));
        }
    }

    /** In a suite that runs already; afterwards each application runs twice. */
    public static boolean run(Suite suite, int rounds) {
        Report report = Report.of("drill-rolling", "Every replica restarted in turn, under load");
        Stack both = suite.withReplicas(2);
        both.up();
        List<Door> doors = doors(suite);
        Trial trial = Trial.open(suite);
        AtomicInteger allowed = new AtomicInteger();
        Duration slowest = Duration.ZERO;
        try (Senders senders = new Senders(suite, trial, doors);
                Readers readers = new Readers(doors, "/api/results/" + trial.contest())) {
            try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
                ScheduledFuture<?> protocols =
                        clock.scheduleAtFixedRate(
                                () -> {
                                    allowed.incrementAndGet();
                                    senders.allow(1);
                                },
                                0,
                                1000 / PROTOCOLS_A_SECOND,
                                TimeUnit.MILLISECONDS);
                for (int round = 0; round < rounds; round++) {
                    slowest = max(slowest, restartEach(suite, both));
                }
                protocols.cancel(false);
            }
            boolean all = senders.await(allowed.get(), PATIENCE);
            report.shown("replicas restarted", "" + rounds * REPLICAS.size())
                    .bar(
                            "the slowest end of a replica",
                            "at most %d s".formatted(GRACE.toSeconds()),
                            "%.1f s".formatted(slowest.toMillis() / 1000.0),
                            slowest.compareTo(GRACE) < 0)
                    .bar(
                            "protocols acknowledged",
                            "all " + allowed,
                            "%d, after %d repetitions"
                                    .formatted(senders.acknowledged(), senders.repetitions()),
                            all)
                    .bar(
                            "refusals for good",
                            "none",
                            senders.refusals().toString(),
                            senders.refusals().isEmpty())
                    .bar(
                            "reads that no try answered",
                            "none",
                            "%d of %d, after %d repetitions"
                                    .formatted(
                                            readers.lost(),
                                            readers.read() + readers.lost(),
                                            readers.repetitions()),
                            readers.lost() == 0 && readers.read() > 0);
        }
        Counted.check(suite, trial, allowed.get(), report);
        return report.finish();
    }

    private static List<Door> doors(Suite suite) {
        return Stream.of("gateway", "gateway-2")
                .map(suite::addressOf)
                .map(URI::create)
                .map(suite.door()::at)
                .toList();
    }

    /** Tells how long the slowest one took to end. */
    private static Duration restartEach(Suite suite, Stack both) {
        Duration slowest = Duration.ZERO;
        for (String replica : REPLICAS) {
            slowest = max(slowest, end(suite.process(replica)));
            both.up();
        }
        return slowest;
    }

    private static Duration end(ProcessHandle process) {
        long begun = System.nanoTime();
        process.destroy();
        if (!Patience.until(GRACE, () -> !process.isAlive())) {
            process.destroyForcibly();
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
