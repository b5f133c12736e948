package kz.mandat.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    @Test
    void a_fraction_is_kept_in_lowest_terms() {
        assertEquals("1990573/23", Fraction.of(5_971_719, 69).toString());
        assertEquals("3/1", Fraction.of(3).toString());
        assertEquals("0/1", Fraction.of(0, 17).toString());
        assertEquals(Fraction.of(1, 20), Fraction.parse("5/100"));
    }

    @Test
    void the_sign_stands_in_the_numerator() {
        assertEquals("-1/2", Fraction.of(1, -2).toString());
        assertEquals("1/2", Fraction.of(-2, -4).toString());
        assertEquals("-9223372036854775808/1", Fraction.of(Long.MIN_VALUE, 1).toString());
        assertEquals(-1, Fraction.of(-1, 3).sign());
        assertEquals(0, Fraction.ZERO.sign());
    }

    @Test
    void numbers_beyond_longs_stay_exact() {
        Fraction large = Fraction.of(Long.MAX_VALUE).times(Fraction.of(Long.MAX_VALUE));
        assertEquals("85070591730234615847396907784232501249/1", large.toString());
        assertEquals(1, large.sign());
        assertEquals(Fraction.of(Long.MAX_VALUE), large.dividedBy(Fraction.of(Long.MAX_VALUE)));
        assertTrue(large.compareTo(Fraction.of(Long.MAX_VALUE)) > 0);
        assertTrue(large.compareRatio(Long.MAX_VALUE, 1) < 0);
        assertEquals(large, Fraction.parse(large.toString()));
        assertEquals(large.plus(Fraction.ONE), large.plus(1));
        assertEquals("9223372036854775808/1", Fraction.of(Long.MAX_VALUE).plus(1).toString());
    }

    @Test
    void floor_and_ceiling_go_to_the_right_side_of_zero() {
        assertEquals(BigInteger.valueOf(-2), Fraction.of(-3, 2).floor());
        assertEquals(BigInteger.valueOf(-1), Fraction.of(-3, 2).ceiling());
        assertEquals(BigInteger.ONE, Fraction.of(3, 2).floor());
        assertEquals(BigInteger.TWO, Fraction.of(3, 2).ceiling());
        assertEquals(BigInteger.TWO, Fraction.of(2).ceiling());
    }

    @Test
    void arithmetic_agrees_with_whole_numbers_of_any_size() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        for (int i = 0; i < 20_000; i++) {
            long a = random.nextLong() >> random.nextInt(63);
            long b = random.nextLong(1, Long.MAX_VALUE) >> random.nextInt(40);
            long c = random.nextLong() >> random.nextInt(63);
            long d = random.nextLong(1, Long.MAX_VALUE) >> random.nextInt(40);
            if (b > 0 && d > 0) {
                compare(a, b, c, d);
            }
        }
    }

    private static void compare(long a, long b, long c, long d) {
        Fraction one = Fraction.of(a, b);
        Fraction other = Fraction.of(c, d);
        BigInteger ad = BigInteger.valueOf(a).multiply(BigInteger.valueOf(d));
        BigInteger cb = BigInteger.valueOf(c).multiply(BigInteger.valueOf(b));
        BigInteger bd = BigInteger.valueOf(b).multiply(BigInteger.valueOf(d));
        String message = one + " and " + other;
        assertEquals(ad.compareTo(cb), one.compareTo(other), message);
        assertEquals(ad.compareTo(cb), other.compareRatio(a, b), message);
        assertEquals(Fraction.of(ad.add(cb), bd), one.plus(other), message);
        assertEquals(Fraction.of(ad.subtract(cb), bd), one.minus(other), message);
        assertEquals(one, one.plus(other).minus(other), message);
        assertEquals(one.plus(Fraction.of(c)), one.plus(c), message);
        assertEquals(one.hashCode(), Fraction.of(one.numerator(), one.denominator()).hashCode());
    }

    @Test
    void a_denominator_of_zero_is_refused() {
        assertThrows(ArithmeticException.class, () -> Fraction.of(1, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1/0", "1/-2", "x", "1/2/3", "0.5", " 1"})
    void anything_but_a_fraction_is_refused(String text) {
        assertThrows(NumberFormatException.class, () -> Fraction.parse(text));
    }

    @Test
    void different_fractions_are_not_equal() {
        assertNotEquals(Fraction.of(1, 2), Fraction.of(1, 3));
        assertNotEquals(Fraction.of(1, 2), Fraction.of(3, 2));
        assertNotEquals((Object) Fraction.ONE, 1L);
        assertEquals(BigInteger.TWO, Fraction.of(4, 6).numerator());
        assertEquals(BigInteger.valueOf(3), Fraction.of(4, 6).denominator());
    }
}
