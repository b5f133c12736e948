package kz.mandat.bench.suite;

import java.util.List;
import java.util.Locale;

/** Figures of several rounds: their median, and how far they lie apart. */
public record Spread(List<Double> sorted) {

    private static final double NEARLY_ALL = 0.99;

    public static Spread of(List<Double> figures) {
        return new Spread(figures.stream().sorted().toList());
    }

    public double median() {
        return at(0.5);
    }

    /** What 99 of 100 do not exceed. */
    public double nearlyAll() {
        return at(NEARLY_ALL);
    }

    private double at(double share) {
        return sorted.get(Math.min(sorted.size() - 1, (int) (share * sorted.size())));
    }

    /** The median, and the least and the largest beside it. */
    public String text(String unit) {
        return String.format(
                Locale.ROOT,
                "%,.2f %s (%,.2f to %,.2f)",
                median(),
                unit,
                sorted.getFirst(),
                sorted.getLast());
    }
}
