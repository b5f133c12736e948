package kz.mandat.law.money;

import java.util.Map;
import java.util.TreeMap;
import kz.mandat.law.BadInput;
import kz.mandat.law.Edition;
import kz.mandat.law.Resource;
import kz.mandat.law.Sourced;
import kz.mandat.law.regime.Node;

/** The monthly minimum wage of a year in tenge. */
public final class MinimumWage {

    private static final Map<Integer, Sourced<Long>> BY_YEAR = read();

    private MinimumWage() {}

    /** The wage in force on 1 January of the year; a year without one is a {@link BadInput}. */
    public static Sourced<Long> of(int year) {
        Sourced<Long> wage = BY_YEAR.get(year);
        if (wage == null) {
            throw new BadInput("year", "no minimum wage is known for " + year);
        }
        return wage;
    }

    private static Map<Integer, Sourced<Long>> read() {
        Map<Integer, Sourced<Long>> wages = new TreeMap<>();
        Node file =
                Node.root(
                        "minimum-wage.json",
                        Resource.bytes(MinimumWage.class, "minimum-wage.json"),
                        Edition.EL23);
        file.objects(
                "years",
                year -> {
                    Sourced<Long> tenge = year.sourced("tenge", amount -> (Long) amount);
                    wages.put(Math.toIntExact(year.whole("year")), tenge);
                    return tenge;
                });
        file.finish();
        return wages;
    }
}
