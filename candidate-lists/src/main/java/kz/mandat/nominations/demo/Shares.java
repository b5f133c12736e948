package kz.mandat.nominations.demo;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Shares a whole number out by weights, exactly: nobody below a least number. */
final class Shares {

    private Shares() {}

    /** The parts in the order of the weights; their sum is the total. */
    static int[] of(int total, int least, int... weights) {
        int rest = total - least * weights.length;
        if (rest < 0) {
            throw new IllegalArgumentException("the total is too small");
        }
        long sum = Arrays.stream(weights).asLongStream().sum();
        int[] parts = new int[weights.length];
        int given = 0;
        for (int i = 0; i < weights.length; i++) {
            int part = Math.toIntExact((long) rest * weights[i] / sum);
            parts[i] = least + part;
            given += part;
        }
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(
                        Comparator.comparingLong((Integer i) -> -((long) rest * weights[i] % sum))
                                .thenComparing(i -> i))
                .limit(rest - given)
                .forEach(i -> parts[i]++);
        return parts;
    }
}
