package kz.mandat.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks of the law and prints one line each: bar, figure, verdict. */
public final class LawBench {

    private LawBench() {}

    public static void main(String[] arguments) throws RunnerException {
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
        boolean held = true;
        for (Bar bar : Bar.values()) {
            held &= bar.report(score(results, bar.benchmark()));
        }
        System.exit(held ? 0 : 1);
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

        boolean report(double score) {
            boolean held = score >= perSecond;
            System.out.printf(
                    Locale.ROOT,
                    "%-75s bar %,12.0f/s  figure %,14.0f/s (%.4f ms)  %s%n",
                    title,
                    perSecond,
                    score,
                    1000 / score,
                    perSecond == 0 ? "-" : held ? "holds" : "MISSED");
            return held;
        }
    }
}
