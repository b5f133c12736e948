package kz.mandat.drill;

import java.time.Duration;
import java.util.List;
import kz.mandat.bench.report.Report;
import kz.mandat.bench.suite.Patience;
import kz.mandat.bench.suite.Suite;
import kz.mandat.bench.suite.Trial;

/**
 * Parts are ended by {@code kill -9}, one after the other, while protocols are sent: what was
 * acknowledged is stored, counted and published exactly once.
 */
public final class Kills {

    private static final List<String> VICTIMS =
            List.of(
                    "tally-service",
                    "kafka",
                    "postgresql",
                    "allocation-service",
                    "gateway",
                    "tally-service",
                    "postgresql",
                    "candidate-lists",
                    "kafka",
                    "party-registry");
    private static final int PROTOCOLS_A_KILL = 150;
    private static final Duration HEAD_START = Duration.ofMillis(150);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Kills() {}

    static boolean run(Size size) {
        try (Suite suite = Suite.start("drill")) {
            return run(suite, size.of(5, 50, 150));
        }
    }

    /** In a suite that runs already. */
    public static boolean run(Suite suite, int kills) {
        Report report = Report.of("drill-kills", "Parts ended by kill -9 during the ingest");
        Trial trial = Trial.open(suite);
        int total = kills * PROTOCOLS_A_KILL;
        try (Senders senders = new Senders(suite, trial)) {
            for (int kill = 0; kill < kills; kill++) {
                senders.allow(PROTOCOLS_A_KILL);
                Patience.pause(HEAD_START);
                suite.kill(VICTIMS.get(kill % VICTIMS.size()));
                suite.startWhatIsMissing();
            }
            boolean all = senders.await(total, PATIENCE);
            report.shown("kills, spread over services, PostgreSQL and Kafka", "" + kills)
                    .bar(
                            "protocols acknowledged",
                            "all " + total,
                            "%d, after %d repetitions"
                                    .formatted(senders.acknowledged(), senders.repetitions()),
                            all)
                    .bar(
                            "refusals for good",
                            "none",
                            senders.refusals().toString(),
                            senders.refusals().isEmpty());
        }
        Counted.check(suite, trial, total, report);
        return report.finish();
    }
}
