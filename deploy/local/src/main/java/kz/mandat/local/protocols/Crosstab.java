package kz.mandat.local.protocols;

import java.util.Arrays;

/** Fills a table of whole numbers whose rows and columns add up to given sums. */
final class Crosstab {
    private Crosstab() {}

    /**
     * Row after row takes its sum from what the columns have left, in proportion to it and to the
     * row's likings; so the last row takes exactly what remains.
     *
     * @param likings by row and column, around 1
     */
    static long[][] of(long[] rows, long[] columns, double[][] likings) {
        if (Arrays.stream(rows).sum() != Arrays.stream(columns).sum()) {
            throw new IllegalArgumentException("rows and columns do not add up to the same");
        }
        long[] left = columns.clone();
        long[][] table = new long[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            double[] liking = likings[row];
            double[] weights = new double[columns.length];
            Arrays.setAll(weights, column -> left[column] * liking[column]);
            long[] taken = Split.within(left, rows[row], weights);
            Arrays.setAll(left, column -> left[column] - taken[column]);
            table[row] = taken;
        }
        return table;
    }
}
