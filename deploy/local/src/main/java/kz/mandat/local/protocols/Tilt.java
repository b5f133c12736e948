package kz.mandat.local.protocols;

import java.util.Arrays;

/** Bends weights as little as possible so that a weighted mean comes out as wanted. */
final class Tilt {
    private Tilt() {}

    /** Multiplies each weight by 1 + slope × (value − mean), which leaves their sum as it is. */
    static double[] towards(double wanted, double[] weights, double[] values) {
        double mean = mean(weights, values);
        double[] squares =
                Arrays.stream(values).map(value -> (value - mean) * (value - mean)).toArray();
        double slope = (wanted - mean) / mean(weights, squares);
        double[] tilted = new double[weights.length];
        Arrays.setAll(tilted, i -> weights[i] * (1 + slope * (values[i] - mean)));
        return tilted;
    }

    private static double mean(double[] weights, double[] values) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum / Arrays.stream(weights).sum();
    }
}
