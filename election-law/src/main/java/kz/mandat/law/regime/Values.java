package kz.mandat.law.regime;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import kz.mandat.law.Fraction;

/** Readers of single values; an impossible value is an {@link IllegalArgumentException}. */
final class Values {

    private Values() {}

    static Fraction fraction(Object value) {
        return Fraction.parse((String) value);
    }

    /** A fraction above zero and at most one. */
    static Fraction share(Object value) {
        Fraction share = fraction(value);
        require(share.sign() > 0 && share.compareTo(Fraction.ONE) <= 0);
        return share;
    }

    static Fraction positiveFraction(Object value) {
        Fraction fraction = fraction(value);
        require(fraction.sign() > 0);
        return fraction;
    }

    static int positive(Object value) {
        int whole = Math.toIntExact((Long) value);
        require(whole > 0);
        return whole;
    }

    static int notNegative(Object value) {
        int whole = Math.toIntExact((Long) value);
        require(whole >= 0);
        return whole;
    }

    static LocalDate date(Object value) {
        return LocalDate.parse((String) value);
    }

    static Period period(Object value) {
        Period period = Period.parse((String) value);
        require(!period.isZero() && !period.isNegative());
        return period;
    }

    static boolean yesOrNo(Object value) {
        return (Boolean) value;
    }

    /** The constant whose name is the value in lower case with hyphens. */
    static <E extends Enum<E>> Function<Object, E> of(Class<E> type) {
        return value -> constant(type, (String) value);
    }

    static <E extends Enum<E>> Function<Object, List<E>> listOf(Class<E> type) {
        return value ->
                ((List<?>) value).stream().map(one -> constant(type, (String) one)).toList();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        require(name.equals(name.toLowerCase(Locale.ROOT)));
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new IllegalArgumentException("impossible value");
        }
    }
}
