package kz.mandat.bench.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.mandat.bench.report.Report;
import kz.mandat.bench.suite.Spread;
import kz.mandat.bench.suite.Station;
import kz.mandat.bench.suite.Suite;
import kz.mandat.bench.suite.Trial;

/**
 * Protocols a second through the whole door, in rounds interleaved with {@code pgbench} storing the
 * same rows in the same PostgreSQL.
 */
public final class IngestBench {

    private static final int ROUNDS = 5;
    private static final int ONE_BY_ONE = 1_500;
    private static final int A_REQUEST = 1_000;
    private static final int REQUESTS = 4;
    private static final int BULK_CLIENTS = 2;
    private static final double BAR_ONE_BY_ONE = 0.35;
    private static final double BAR_BULK = 0.40;
    private static final Duration FLOOR = Duration.ofSeconds(4);

    private IngestBench() {}

    public static boolean run() throws Exception {
        try (Suite suite = Suite.start("bench")) {
            return run(suite);
        }
    }

    private static boolean run(Suite suite) throws Exception {
        Floor floor = Floor.in(suite);
        List<Station> stations = Trial.open(suite).stations();
        Report report =
                Report.of("ingest", "Protocols taken in, beside pgbench with the same rows");
        warmUp(suite, stations);
        oneByOne(suite, floor, stations, report);
        inBulk(suite, floor, stations, report);
        return report.finish();
    }

    private static void warmUp(Suite suite, List<Station> stations) throws Exception {
        Trial trial = Trial.open(suite);
        new Ingest(suite).oneByOne(trial, stations.subList(0, 4 * ONE_BY_ONE));
    }

    private static void oneByOne(Suite suite, Floor floor, List<Station> stations, Report report)
            throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        int errors = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Trial trial = Trial.open(suite);
            Ingest ingest = new Ingest(suite);
            theirs.add(floor.oneByOne(FLOOR));
            ours.add(ingest.oneByOne(trial, stations.subList(0, ONE_BY_ONE)));
            ratios.add(ours.getLast() / theirs.getLast());
            errors += ingest.errors();
        }
        Spread ratio = Spread.of(ratios);
        report.shown("one by one, 8 clients", Spread.of(ours).text("a second"))
                .shown("pgbench, the same rows, 8 clients", Spread.of(theirs).text("a second"))
                .bar(
                        "one by one / pgbench",
                        atLeast(BAR_ONE_BY_ONE),
                        ratio.text(""),
                        ratio.median() >= BAR_ONE_BY_ONE)
                .bar("errors", "none", "" + errors, errors == 0);
    }

    private static void inBulk(Suite suite, Floor floor, List<Station> stations, Report report)
            throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        int errors = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Trial trial = Trial.open(suite);
            Ingest ingest = new Ingest(suite);
            theirs.add(floor.inBulk(BULK_CLIENTS, FLOOR));
            ours.add(ingest.inBulk(trial, requests(stations)));
            ratios.add(ours.getLast() / theirs.getLast());
            errors += ingest.errors();
        }
        Spread ratio = Spread.of(ratios);
        report.shown("NDJSON of 1,000, 2 clients", Spread.of(ours).text("a second"))
                .shown(
                        "pgbench, 100 rows a transaction, 2 clients",
                        Spread.of(theirs).text("a second"))
                .bar(
                        "bulk / pgbench",
                        atLeast(BAR_BULK),
                        ratio.text(""),
                        ratio.median() >= BAR_BULK)
                .bar("errors in bulk", "none", "" + errors, errors == 0);
    }

    private static List<List<Station>> requests(List<Station> stations) {
        List<List<Station>> requests = new ArrayList<>();
        for (int request = 0; request < REQUESTS; request++) {
            requests.add(stations.subList(request * A_REQUEST, (request + 1) * A_REQUEST));
        }
        return requests;
    }

    private static String atLeast(double bar) {
        return String.format(Locale.ROOT, "at least %.2f", bar);
    }
}
