package kz.mandat.law;

import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction in lowest terms with a positive denominator; written "n/d", whole numbers as
 * "n/1".
 */
public final class Fraction implements Comparable<Fraction> {

    public static final Fraction ZERO = new Fraction(0, 1, null);
    public static final Fraction ONE = new Fraction(1, 1, null);

    /** Numerator and denominator that do not both fit a long. */
    private record Wide(BigInteger numerator, BigInteger denominator) {}

    private final long numerator;
    private final long denominator;
    private final @Nullable Wide wide;

    private Fraction(long numerator, long denominator, @Nullable Wide wide) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.wide = wide;
    }

    /** The whole number as a fraction. */
    public static Fraction of(long whole) {
        return new Fraction(whole, 1, null);
    }

    /** The fraction in lowest terms; a denominator of zero is an {@link ArithmeticException}. */
    public static Fraction of(long numerator, long denominator) {
        if (denominator <= 0 || numerator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        long divisor = greatestCommonDivisor(Math.abs(numerator), denominator);
        return new Fraction(numerator / divisor, denominator / divisor, null);
    }

    /** The fraction in lowest terms; a denominator of zero is an {@link ArithmeticException}. */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction needs a denominator other than zero");
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        BigInteger top = numerator.divide(signed);
        BigInteger bottom = denominator.divide(signed);
        boolean narrow = top.bitLength() < Long.SIZE && bottom.bitLength() < Long.SIZE;
        return narrow
                ? new Fraction(top.longValueExact(), bottom.longValueExact(), null)
                : new Fraction(0, 0, new Wide(top, bottom));
    }

    /** Reads "n/d" or "n"; anything else is a {@link NumberFormatException}. */
    public static Fraction parse(String text) {
        int slash = text.indexOf('/');
        BigInteger top = new BigInteger(slash < 0 ? text : text.substring(0, slash));
        BigInteger bottom = slash < 0 ? BigInteger.ONE : new BigInteger(text.substring(slash + 1));
        if (bottom.signum() <= 0) {
            throw new NumberFormatException("the denominator of " + text + " is not positive");
        }
        return of(top, bottom);
    }

    public BigInteger numerator() {
        return wide == null ? BigInteger.valueOf(numerator) : wide.numerator();
    }

    public BigInteger denominator() {
        return wide == null ? BigInteger.valueOf(denominator) : wide.denominator();
    }

    public Fraction plus(Fraction other) {
        return of(
                cross(this, other).add(cross(other, this)),
                denominator().multiply(other.denominator()));
    }

    /** The sum with a whole number. */
    public Fraction plus(long whole) {
        long high = Math.multiplyHigh(whole, denominator);
        long product = whole * denominator;
        long sum = product + numerator;
        boolean narrow = wide == null && high == 0 && product >= 0 && numerator >= 0 && sum >= 0;
        return narrow ? new Fraction(sum, denominator, null) : plus(of(whole));
    }

    public Fraction minus(Fraction other) {
        return of(
                cross(this, other).subtract(cross(other, this)),
                denominator().multiply(other.denominator()));
    }

    public Fraction times(Fraction other) {
        return of(
                numerator().multiply(other.numerator()),
                denominator().multiply(other.denominator()));
    }

    public Fraction dividedBy(Fraction other) {
        return of(cross(this, other), cross(other, this));
    }

    /** The largest whole number that is not above this fraction. */
    public BigInteger floor() {
        BigInteger[] parts = numerator().divideAndRemainder(denominator());
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** The smallest whole number that is not below this fraction. */
    public BigInteger ceiling() {
        return of(numerator().negate(), denominator()).floor().negate();
    }

    public int sign() {
        return wide == null ? Long.signum(numerator) : wide.numerator().signum();
    }

    /** Compares by cross-multiplication, exactly. */
    @Override
    public int compareTo(Fraction other) {
        if (wide == null && other.wide == null) {
            return compareProducts(numerator, other.denominator, other.numerator, denominator);
        }
        return cross(this, other).compareTo(cross(other, this));
    }

    /** Compares top ÷ bottom with this fraction exactly; the bottom has to be positive. */
    public int compareRatio(long top, long bottom) {
        return wide == null
                ? compareProducts(top, denominator, numerator, bottom)
                : of(top, bottom).compareTo(this);
    }

    /** Compares a × b with c × d exactly in 128 bits. */
    public static int compareProducts(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fraction that
                && numerator == that.numerator
                && denominator == that.denominator
                && Objects.equals(wide, that.wide);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator, wide);
    }

    @Override
    public String toString() {
        return wide == null
                ? numerator + "/" + denominator
                : wide.numerator() + "/" + wide.denominator();
    }

    private static BigInteger cross(Fraction one, Fraction other) {
        return one.numerator().multiply(other.denominator());
    }

    private static long greatestCommonDivisor(long a, long b) {
        if (a == 0) {
            return b;
        }
        int twos = Long.numberOfTrailingZeros(a | b);
        long odd = a >>> Long.numberOfTrailingZeros(a);
        long rest = b;
        while (rest != 0) {
            rest >>>= Long.numberOfTrailingZeros(rest);
            long smaller = Math.min(odd, rest);
            rest = Math.abs(odd - rest);
            odd = smaller;
        }
        return odd << twos;
    }
}
