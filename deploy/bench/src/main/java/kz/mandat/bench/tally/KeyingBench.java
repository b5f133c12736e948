package kz.mandat.bench.tally;

import java.util.Locale;
import kz.mandat.bench.report.Report;
import kz.mandat.bench.tally.KeyingTrial.Column;

/**
 * What two independent entries and the control relations are worth: the day's protocols typed twice
 * with known errors, twenty days with seeds of their own.
 */
public final class KeyingBench {

    private static final int DAYS = 20;
    private static final long SEED = 19_032_023;
    private static final double COPIES = 0.3;

    private KeyingBench() {}

    public static boolean run() {
        Report report = Report.of("keying", "Keying errors: what finds them, and what slips");
        KeyingTrial trial = new KeyingTrial(SEED, COPIES);
        ElectionDay day = new ElectionDay();
        for (int i = 0; i < DAYS; i++) {
            day.places.forEach(place -> day.papers(place, trial::type));
        }
        report.shown("protocols, each typed twice", number(trial.protocols()));
        report.shown("fields typed", number(trial.fields()));
        report.shown("protocols with an error", number(trial.faulty()));
        for (Misreading kind : Misreading.values()) {
            report.shown(
                    kind.title(),
                    String.format(
                            Locale.ROOT,
                            "%,d errors: %,d break a relation, %,d more differ, %,d slip, copies"
                                    + " find %,d",
                            trial.count(kind, Column.INJECTED),
                            trial.count(kind, Column.BY_RELATION),
                            trial.count(kind, Column.BY_SECOND_ENTRY_ALONE),
                            trial.count(kind, Column.SLIPPED),
                            trial.count(kind, Column.FOUND_BY_COPY)));
        }
        trial.relations()
                .forEach((relation, errors) ->
                        report.shown("errors that break " + relation, number(errors)));
        report.bar(
                "errors of one person alone that are caught",
                "at least 99.99 %",
                "%,d of %,d".formatted(trial.own() - trial.slippedOwn(), trial.own()),
                trial.slippedOwn() * 10_000 <= trial.own());
        report.shown(
                "the rest: both persons made the same error by chance, or one hid another",
                number(trial.slippedOwn()));
        report.shown(
                "protocols that slip: the same misreading keeps every relation",
                number(trial.slipped()));
        trial.slippedRows()
                .forEach((row, times) ->
                        report.shown("wrong rows that slip: " + row, number(times)));
        report.shown(
                "of them a warning had asked for an explanation", number(trial.warnedBefore()));
        report.bar(
                "of them found by observers' copies from 30 % of the stations",
                "about 30 %",
                number(trial.foundByCopies()),
                trial.foundByCopies() * 4 > trial.slipped());
        return report.finish();
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
