package kz.mandat.law.regime;

import java.math.BigInteger;
import kz.mandat.law.Fraction;

/** How a fraction of a person is turned into whole persons where the law does not say. */
public enum Rounding {
    UP,
    DOWN,
    HALF_UP;

    public BigInteger round(Fraction fraction) {
        return switch (this) {
            case UP -> fraction.ceiling();
            case DOWN -> fraction.floor();
            case HALF_UP -> fraction.plus(Fraction.of(1, 2)).floor();
        };
    }
}
