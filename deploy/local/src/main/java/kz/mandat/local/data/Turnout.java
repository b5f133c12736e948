package kz.mandat.local.data;

import java.math.BigDecimal;

/**
 * The official turnout of 22:10 on voting day, as the press printed it.
 *
 * @param hundredths of a per cent of the listed voters, who received ballots
 */
public record Turnout(int hundredths) {
    private static final long WHOLE = 10_000;

    /** Of a region, or of the country by the code {@code KZ}. */
    public static Turnout in(String iso) {
        return Resource.csv("turnout-2023.csv").stream()
                .filter(row -> row.getField("iso_3166_2").equals(iso))
                .map(row ->
                        new BigDecimal(row.getField("pct_22_10")).movePointRight(2).intValueExact())
                .map(Turnout::new)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no turnout of " + iso));
    }

    /** The turnout that so many ballots mean, rounded as it is printed. */
    public static Turnout of(long issued, long voters) {
        return new Turnout((int) ((2 * WHOLE * issued + voters) / (2 * voters)));
    }

    /** The number of voters, rounded, that this turnout means. */
    public long amongst(long voters) {
        return (2L * hundredths * voters + WHOLE) / (2 * WHOLE);
    }
}
