package kz.mandat.bench.allocation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.mandat.bench.report.Report;
import kz.mandat.bench.suite.Spread;
import kz.mandat.local.testing.PostgresForTests;
import kz.mandat.local.testing.TestDatabase;

/**
 * All contests of a day after a restart from an empty projection: the real service over a real
 * PostgreSQL finds its inputs and no result, and computes, keeps and publishes all of them.
 */
public final class DayBench {

    private static final int ROUNDS = 3;
    private static final double BAR_SECONDS = 5;
    private static final Pattern COMPUTED =
            Pattern.compile("(\\d+) contests without a result were computed in (\\d+) ms");

    private DayBench() {}

    public static boolean run() throws Exception {
        Report report = Report.of("day", "All contests of 19 March 2023 after a restart");
        Path folder = Files.createTempDirectory("mandat-day");
        List<Double> computing = new ArrayList<>();
        List<Double> restarts = new ArrayList<>();
        boolean exact = true;
        for (int round = 0; round < ROUNDS; round++) {
            TestDatabase database = PostgresForTests.emptyDatabase();
            AllocationService.start(database, folder).close();
            DayOfContests day = new DayOfContests(database);
            day.tell();
            try (AllocationService restarted = AllocationService.start(database, folder)) {
                restarts.add(restarted.secondsUntilReady());
                computing.add(seconds(restarted.log()));
                exact &=
                        day.computed() == DayOfContests.CONTESTS
                                && restarted
                                        .body("/api/results/day-l1")
                                        .contains("\"quotient\":\"1990573/23\"");
            }
        }
        Spread spread = Spread.of(computing);
        return report.bar(
                        "3,465 contests computed, kept and published",
                        "under 5 s",
                        spread.text("s"),
                        spread.median() < BAR_SECONDS)
                .bar("all of them, the lists of 2023 exactly", "yes", exact ? "yes" : "no", exact)
                .shown("the whole restart, the JVM included", Spread.of(restarts).text("s"))
                .finish();
    }

    private static double seconds(String log) throws IOException {
        Matcher said = COMPUTED.matcher(log);
        if (!said.find() || Integer.parseInt(said.group(1)) != DayOfContests.CONTESTS) {
            throw new IOException("The contests were not computed:\n" + log);
        }
        return Long.parseLong(said.group(2)) / 1000.0;
    }
}
