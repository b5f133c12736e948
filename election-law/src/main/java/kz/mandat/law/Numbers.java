package kz.mandat.law;

/** Numbers as each language writes them: 1 234,5 in Kazakh and Russian, 1,234.5 in English. */
public final class Numbers {

    private Numbers() {}

    public static String whole(long number, Language language) {
        return grouped(Long.toString(number), language);
    }

    /**
     * The decimal cut off after so many places, with "…" where something was cut off; 0.7 stays
     * 0.7.
     */
    public static String decimal(Fraction fraction, int places, Language language) {
        String cut = Decimal.cut(fraction, places);
        return localized(cut.endsWith("…") ? cut : withoutLastZeros(cut), language);
    }

    /** Per cent, cut off after so many places. */
    public static String percent(Fraction share, int places, Language language) {
        Fraction hundredfold = share.times(Fraction.of(100));
        boolean whole = hundredfold.denominator().equals(java.math.BigInteger.ONE);
        return decimal(hundredfold, whole ? 0 : places, language)
                + (language == Language.EN ? "%" : "\u00A0%");
    }

    /** Per cent rounded half up to two places, as results are published. */
    public static String publishedPercent(Fraction share, Language language) {
        return localized(Decimal.rounded(share.times(Fraction.of(100)), 2), language)
                + (language == Language.EN ? "%" : "\u00A0%");
    }

    private static String withoutLastZeros(String decimal) {
        return decimal.contains(".") ? decimal.replaceFirst("\\.?0+$", "") : decimal;
    }

    private static String localized(String decimal, Language language) {
        int point = decimal.indexOf('.');
        if (point < 0) {
            return grouped(decimal, language);
        }
        String sign = language == Language.EN ? "." : ",";
        return grouped(decimal.substring(0, point), language) + sign + decimal.substring(point + 1);
    }

    private static String grouped(String digits, Language language) {
        String separator = language == Language.EN ? "," : "\u00A0";
        StringBuilder grouped = new StringBuilder(digits);
        int first = digits.startsWith("-") ? 2 : 1;
        for (int place = digits.length() - 3; place >= first; place -= 3) {
            grouped.insert(place, separator);
        }
        return grouped.toString();
    }
}
