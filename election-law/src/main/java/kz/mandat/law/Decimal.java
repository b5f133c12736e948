package kz.mandat.law;

import java.math.BigInteger;

/** Fractions as decimals for reading; nothing is ever decided by them. */
public final class Decimal {

    private Decimal() {}

    /** The decimal cut off after so many places, with "…" behind it where something was cut off. */
    public static String cut(Fraction fraction, int places) {
        BigInteger scaled = scale(fraction, places).floor();
        boolean exact = Fraction.of(scaled, power(places)).equals(fraction);
        return point(scaled, places) + (exact ? "" : "…");
    }

    /** The decimal rounded half up to so many places, as official percentages are printed. */
    public static String rounded(Fraction fraction, int places) {
        BigInteger scaled = scale(fraction, places).plus(Fraction.of(1, 2)).floor();
        return point(scaled, places);
    }

    private static Fraction scale(Fraction fraction, int places) {
        return fraction.times(Fraction.of(power(places), BigInteger.ONE));
    }

    private static BigInteger power(int places) {
        return BigInteger.TEN.pow(places);
    }

    private static String point(BigInteger scaled, int places) {
        String digits = scaled.abs().toString();
        String padded = "0".repeat(Math.max(0, places + 1 - digits.length())) + digits;
        int point = padded.length() - places;
        String whole = (scaled.signum() < 0 ? "-" : "") + padded.substring(0, point);
        return places == 0 ? whole : whole + "." + padded.substring(point);
    }
}
