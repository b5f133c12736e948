package kz.mandat.law.regime;

import kz.mandat.law.Fraction;
import kz.mandat.law.Sourced;

/** How many persons a list may name: the mandates times a factor, rounded. */
public record LengthCap(Sourced<Fraction> factor, Sourced<Rounding> rounding) {

    static LengthCap read(Node node) {
        LengthCap cap =
                new LengthCap(
                        node.sourced("factor", Values::positiveFraction),
                        node.sourced("rounding", Values.of(Rounding.class)));
        node.finish();
        return cap;
    }
}
