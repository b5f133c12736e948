package kz.mandat.nominations.rule;

import kz.mandat.law.BadInput;
import kz.mandat.law.money.MinimumWage;

/** Whether amounts in minimum wages can be told in tenge: budgets fix the wage year by year. */
public final class Wages {

    private Wages() {}

    public static boolean areKnownFor(int year) {
        try {
            return MinimumWage.of(year).value() > 0;
        } catch (BadInput unknown) {
            return false;
        }
    }
}
