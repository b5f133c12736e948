package kz.mandat.local.protocols;

import java.util.Arrays;
import java.util.Random;

/** Plausible variety that is the same each time: every subject has a fixed seed of its own. */
final class Chance {
    private static final long SEED = 20230319;

    private final Random random;

    private Chance(long seed) {
        this.random = new Random(seed);
    }

    static Chance of(String subject) {
        return new Chance(SEED * 31 + subject.hashCode());
    }

    /** A factor around 1, rarely further from it than twice the given spread. */
    double factor(double spread) {
        return StrictMath.exp(spread * random.nextGaussian());
    }

    /** As many such factors. */
    double[] factors(int count, double spread) {
        double[] factors = new double[count];
        Arrays.setAll(factors, _ -> factor(spread));
        return factors;
    }

    /** A whole number, both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
