package kz.mandat.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import kz.mandat.bench.report.Report;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The law engine against its bars, with a plain largest-remainder loop beside it. */
final class LawBench {

    private LawBench() {}

    static boolean run() throws RunnerException {
        Collection<RunResult> results =
                new Runner(
                                new OptionsBuilder()
                                        .include(LawBenchmarks.class.getName())
                                        .threads(1)
                                        .forks(1)
                                        .warmupIterations(5)
                                        .warmupTime(TimeValue.seconds(1))
                                        .measurementIterations(5)
                                        .measurementTime(TimeValue.seconds(1))
                                        .timeUnit(TimeUnit.SECONDS)
                                        .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow")
                                        .verbosity(VerboseMode.SILENT)
                                        .build())
                        .run();
        Report report = Report.of("law", "The law engine");
        for (Bar bar : Bar.values()) {
            bar.report(score(results, bar.benchmark()), report);
        }
        return report.finish();
    }

    private static double score(Collection<RunResult> results, String benchmark) {
        return results.stream()
                .filter(result -> result.getPrimaryResult().getLabel().equals(benchmark))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElseThrow();
    }

    /** What is measured, in runs a second, and the least that it has to reach. */
    private enum Bar {
        ALLOCATION("allocationWithSteps", "allocation of 2023 with its steps", 200_000),
        SEATS("seatsAlone", "seats alone of 2023", 1_000_000),
        NAIVE(
                "naiveSeats",
                "(for comparison: a plain largest-remainder loop, no law, no checks)",
                0),
        MARGINS("margins", "all margins of 2023 (bar: 50 ms)", 20),
        DAY("contestsOfADay", "4,000 contests of a day (bar: 100 ms)", 10);

        private final String benchmark;
        private final String title;
        private final double perSecond;

        Bar(String benchmark, String title, double perSecond) {
            this.benchmark = benchmark;
            this.title = title;
            this.perSecond = perSecond;
        }

        String benchmark() {
            return benchmark;
        }

        void report(double score, Report report) {
            String figure = String.format(Locale.ROOT, "%,.0f/s (%.4f ms)", score, 1000 / score);
            if (perSecond == 0) {
                report.shown(title, figure);
                return;
            }
            report.bar(
                    title,
                    String.format(Locale.ROOT, "at least %,.0f/s", perSecond),
                    figure,
                    score >= perSecond);
        }
    }
}
