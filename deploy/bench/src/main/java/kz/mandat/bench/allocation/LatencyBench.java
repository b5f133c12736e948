package kz.mandat.bench.allocation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.mandat.bench.allocation.AcceptedProtocols.Accepted;
import kz.mandat.bench.report.Report;
import kz.mandat.bench.suite.Patience;
import kz.mandat.bench.suite.Spread;
import kz.mandat.bench.suite.Station;
import kz.mandat.bench.suite.Suite;
import kz.mandat.bench.suite.Trial;

/**
 * From the acceptance of a protocol to the national allocation that counts it, both over the public
 * API: fifty a second, and a burst of two thousand, beside one commit and one acknowledgement.
 */
public final class LatencyBench {

    private static final int PORTS = 20_000;
    private static final int PER_SECOND = 50;
    private static final int PACED = 1_500;
    private static final int WARM_UP = 1_000;
    private static final int BURST = 2_000;
    private static final double TIMES_THE_FLOOR = 10;
    private static final double NEARLY_ALL_MILLIS = 2_000;
    private static final double BURST_SECONDS = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private LatencyBench() {}

    public static boolean run() throws Exception {
        try (Suite suite = Suite.start("latency", PORTS)) {
            return run(suite);
        }
    }

    private static boolean run(Suite suite) throws Exception {
        List<Station> stations = Trial.open(suite).stations();
        paced(suite, stations.subList(0, WARM_UP));
        CommitFloor floor = CommitFloor.in(suite);
        Paced paced = paced(suite, stations.subList(0, PACED));
        Spread latency = paced.fromAnswer();
        double drained = burst(suite, stations.subList(0, BURST));
        return Report.of("latency", "From an accepted protocol to the national allocation")
                .shown("one commit, median", millis(floor.commit()))
                .shown("one acknowledgement of the broker, median", millis(floor.acknowledgement()))
                .shown("50 a second: all", latency.text("ms"))
                .shown(
                        "50 a second, the request to accept included",
                        paced.fromRequest().text("ms"))
                .bar(
                        "50 a second: median, in times of commit and acknowledgement",
                        "at most 10",
                        String.format(
                                Locale.ROOT,
                                "%.1f (%s of %s)",
                                latency.median() / floor.together(),
                                millis(latency.median()),
                                millis(floor.together())),
                        latency.median() <= TIMES_THE_FLOOR * floor.together())
                .bar(
                        "50 a second: 99 of 100",
                        "within 2 s",
                        millis(latency.nearlyAll()),
                        latency.nearlyAll() <= NEARLY_ALL_MILLIS)
                .bar(
                        "a burst of 2,000 accepted together",
                        "published within 10 s",
                        String.format(Locale.ROOT, "%.2f s", drained),
                        drained <= BURST_SECONDS)
                .finish();
    }

    /** Milliseconds until the published allocation, from the answer and from the request. */
    private record Paced(Spread fromAnswer, Spread fromRequest) {}

    private static Paced paced(Suite suite, List<Station> stations) throws Exception {
        Trial trial = Trial.open(suite);
        AcceptedProtocols protocols = AcceptedProtocols.entered(suite, trial, stations);
        try (PublishedCount published = new PublishedCount(trial)) {
            List<Accepted> accepted = protocols.acceptAtPace(PER_SECOND);
            await(published, stations.size());
            List<Double> fromAnswer = new ArrayList<>();
            List<Double> fromRequest = new ArrayList<>();
            for (Accepted one : accepted) {
                long seen = published.at(one.number());
                // Published before the answer to the acceptance arrived: nothing was waited for.
                fromAnswer.add(Math.max(0, seen - one.at()) / 1e6);
                fromRequest.add((seen - one.sent()) / 1e6);
            }
            return new Paced(Spread.of(fromAnswer), Spread.of(fromRequest));
        }
    }

    private static double burst(Suite suite, List<Station> stations) throws Exception {
        Trial trial = Trial.open(suite);
        AcceptedProtocols protocols = AcceptedProtocols.entered(suite, trial, stations);
        try (PublishedCount published = new PublishedCount(trial)) {
            long begun = System.nanoTime();
            protocols.acceptTogether();
            await(published, stations.size());
            return (published.at(stations.size()) - begun) / 1e9;
        }
    }

    private static void await(PublishedCount published, int protocols) {
        if (!Patience.until(PATIENCE, () -> published.at(protocols) > 0)) {
            throw new IllegalStateException("Not all protocols were published in two minutes");
        }
    }

    private static String millis(double millis) {
        return String.format(Locale.ROOT, "%.1f ms", millis);
    }
}
