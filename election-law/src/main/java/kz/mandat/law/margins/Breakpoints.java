package kz.mandat.law.margins;

import java.util.Objects;
import kz.mandat.law.Fraction;
import kz.mandat.law.regime.OneListRule;
import kz.mandat.law.seats.ListElection;
import kz.mandat.law.seats.SeatCount;

/**
 * Where along a line the outcome can change next. The outcome is settled by the signs of linear
 * functions of the votes taken: share against threshold, one list against another, and for two
 * admitted lists whether the seats that they have are still those of the largest remainders. As
 * long as no sign changes, nothing else does.
 */
final class Breakpoints {

    static final long NEVER = Long.MAX_VALUE;

    private final SeatCount count;
    private final Line line;
    private final int lists;
    private final long seats;
    private long nearest = NEVER;

    private Breakpoints(SeatCount count, Line line) {
        this.count = count;
        this.line = line;
        this.lists = count.election().lists().size();
        this.seats = count.election().seats();
    }

    /** The fewest further votes after which a sign changes; {@link #NEVER} if none does. */
    static long next(SeatCount count, Line line) {
        Breakpoints breakpoints = new Breakpoints(count, line);
        breakpoints.search();
        return breakpoints.nearest;
    }

    /** The fewest steps after which value + steps × slope has another sign than the value. */
    static long stepsToOtherSign(long value, long slope) {
        if (slope == 0 || Long.signum(value) == Long.signum(slope)) {
            return NEVER;
        }
        return value == 0 ? 1 : Math.ceilDiv(Math.abs(value), Math.abs(slope));
    }

    private void search() {
        ListElection election = count.election();
        sign(election.base(), line.baseSlope());
        thresholds(election);
        int reached = 0;
        for (int i = 0; i < lists; i++) {
            reached += count.reached(i) ? 1 : 0;
        }
        if (reached == 1) {
            aroundOne(election.rules().oneList());
        } else if (reached > 1) {
            remainders();
        }
    }

    // Share against threshold: votes × denominator - base × numerator
    private void thresholds(ListElection election) {
        Fraction threshold = election.rules().threshold().value();
        long top = threshold.numerator().longValueExact();
        long bottom = threshold.denominator().longValueExact();
        for (int i = 0; i < lists; i++) {
            sign(
                    difference(bottom, count.votes(i), top, election.base()),
                    bottom * line.slope(i) - top * line.baseSlope());
        }
    }

    // Seats hold as long as no list is a whole quotient further from its seats than another:
    // (vᵢ - vⱼ) × m ≤ (sᵢ - sⱼ + 1) × sum
    private void remainders() {
        int[] held = count.possibleSeats();
        long sum = 0;
        long sumSlope = 0;
        for (int i = 0; i < lists; i++) {
            if (count.admitted(i)) {
                sum += count.votes(i);
                sumSlope += line.slope(i);
            }
        }
        for (int i = 0; i < lists; i++) {
            for (int j = 0; j < lists; j++) {
                if (i != j && count.admitted(i) && count.admitted(j)) {
                    long factor = held[i] - held[j] + 1L;
                    sign(
                            difference(seats, count.votes(i) - count.votes(j), factor, sum),
                            seats * (line.slope(i) - line.slope(j)) - factor * sumSlope);
                }
            }
        }
    }

    // Which list is next, and how often the quotient goes into its corrected votes
    private void aroundOne(OneListRule rule) {
        int above = count.above();
        for (int i = 0; i < lists; i++) {
            for (int j = i + 1; j < lists; j++) {
                if (i != above && j != above) {
                    sign(count.votes(i) - count.votes(j), line.slope(i) - line.slope(j));
                }
            }
        }
        int next = count.next();
        if (next >= 0) {
            Fraction coefficient = Objects.requireNonNull(rule.coefficient()).value();
            corrected(coefficient, above, next, count.whole(next));
            corrected(coefficient, above, next, count.whole(next) + 1L);
        }
    }

    private void corrected(Fraction coefficient, int above, int next, long whole) {
        long top = coefficient.numerator().longValueExact() * seats;
        long bottom = coefficient.denominator().longValueExact() * whole;
        long sum = count.votes(above) + count.votes(next);
        long sumSlope = (long) line.slope(above) + line.slope(next);
        sign(
                difference(top, count.votes(next), bottom, sum),
                top * line.slope(next) - bottom * sumSlope);
    }

    private void sign(long value, long slope) {
        nearest = Math.min(nearest, stepsToOtherSign(value, slope));
    }

    private static long difference(long a, long b, long c, long d) {
        return Math.subtractExact(Math.multiplyExact(a, b), Math.multiplyExact(c, d));
    }
}
