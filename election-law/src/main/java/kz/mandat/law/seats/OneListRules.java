package kz.mandat.law.seats;

import java.math.BigInteger;
import java.util.Objects;
import kz.mandat.law.Fraction;
import kz.mandat.law.regime.OneListRule;

/** The figures of the next list where only one reached the barrier. */
final class OneListRules {

    private OneListRules() {}

    static Fraction coefficient(OneListRule rule) {
        return Objects.requireNonNull(rule.coefficient()).value();
    }

    static int minimum(OneListRule rule) {
        return Objects.requireNonNull(rule.minimumSeats()).value();
    }

    static int wholePart(SeatCount count, OneListRule rule) {
        return corrected(count, rule).floor().intValueExact();
    }

    /** Votes divided by the quotient and multiplied by the coefficient. */
    static Fraction corrected(SeatCount count, OneListRule rule) {
        BigInteger product = Wide.product(count.votes(count.next), count.election.seats());
        return Fraction.of(product, BigInteger.valueOf(count.dividend)).times(coefficient(rule));
    }
}
