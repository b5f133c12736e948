package kz.mandat.bench.tally;

import java.util.Locale;
import java.util.concurrent.Callable;
import kz.mandat.bench.report.Report;

/** Times the parts of a bench. */
final class Phase {

    private Phase() {}

    /** Does it, and shows how long it took and how many a second that makes. */
    static <T> T timed(Report report, String what, long number, Callable<T> work) throws Exception {
        long started = System.nanoTime();
        T result = work.call();
        double seconds = (System.nanoTime() - started) / 1e9;
        report.shown(
                what,
                String.format(
                        Locale.ROOT, "%,d in %.1f s (%,.0f/s)", number, seconds, number / seconds));
        return result;
    }
}
