package kz.mandat.local.protocols;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Divides a whole among weights in whole numbers that add up, the largest remainders rounded up.
 */
final class Split {
    private Split() {}

    static long[] of(long whole, double[] weights) {
        long[] unlimited = new long[weights.length];
        Arrays.fill(unlimited, whole);
        return within(unlimited, whole, weights);
    }

    /** The same, where no share may exceed its limit; the limits must hold the whole together. */
    static long[] within(long[] limits, long whole, double[] weights) {
        if (Arrays.stream(limits).sum() < whole) {
            throw new IllegalArgumentException(
                    whole + " do not fit into " + Arrays.toString(limits));
        }
        long[] shares = new long[weights.length];
        boolean[] full = new boolean[weights.length];
        long rest = whole;
        while (fill(limits, rest, weights, shares, full)) {
            rest = whole - Arrays.stream(shares).sum();
        }
        round(rest, weights, shares, full);
        return shares;
    }

    /**
     * Gives their limit to those whose proportional share would reach it, and says whether there
     * were any.
     */
    private static boolean fill(
            long[] limits, long rest, double[] weights, long[] shares, boolean[] full) {
        double sum = open(full).mapToDouble(i -> weights[i]).sum();
        int[] reached = open(full).filter(i -> rest * weights[i] >= limits[i] * sum).toArray();
        for (int i : reached) {
            shares[i] = limits[i];
            full[i] = true;
        }
        return reached.length > 0;
    }

    private static void round(long rest, double[] weights, long[] shares, boolean[] full) {
        double sum = open(full).mapToDouble(i -> weights[i]).sum();
        double[] exact = new double[weights.length];
        open(full).forEach(i -> exact[i] = rest * weights[i] / sum);
        open(full).forEach(i -> shares[i] = (long) exact[i]);
        long missing = rest - open(full).mapToLong(i -> shares[i]).sum();
        open(full)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> shares[i] - exact[i]))
                .limit(missing)
                .forEach(i -> shares[i]++);
    }

    private static IntStream open(boolean[] full) {
        return IntStream.range(0, full.length).filter(i -> !full[i]);
    }
}
