package kz.mandat.law.seats;

import java.math.BigInteger;

/**
 * Products of two or three longs divided exactly: in a long where it fits, otherwise in whole
 * numbers of any size.
 */
final class Wide {

    private Wide() {}

    /** The whole part of a × b ÷ divisor. */
    static int wholePart(long a, long b, long divisor) {
        long product = a * b;
        return Math.multiplyHigh(a, b) == 0 && product >= 0
                ? (int) (product / divisor)
                : product(a, b).divide(BigInteger.valueOf(divisor)).intValueExact();
    }

    /** What is left of a × b after taking the divisor away as often as it goes. */
    static long rest(long a, long b, long divisor) {
        long product = a * b;
        return Math.multiplyHigh(a, b) == 0 && product >= 0
                ? product % divisor
                : product(a, b).mod(BigInteger.valueOf(divisor)).longValueExact();
    }

    static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }
}
