package kz.mandat.law.quota;

import java.util.Optional;
import kz.mandat.law.Figures;
import kz.mandat.law.Fraction;
import kz.mandat.law.Sentence;
import kz.mandat.law.Step;
import kz.mandat.law.regime.LengthCap;
import kz.mandat.law.regime.Regime;
import kz.mandat.law.regime.Rounding;

/** How many persons a list names and how many it may name at most. */
public record ListLength(int persons, int cap, Step step) {

    private static final Sentence SENTENCE =
            new Sentence(
                    "Тізімде {persons:persons}; мандаттар {seats} × {factor:d} = {exact:d},"
                            + " сондықтан ең көбі {cap:persons}.",
                    "В списке {persons:persons}; мандатов {seats} × {factor:d} = {exact:d}, поэтому"
                            + " не более чем {cap:persons}.",
                    "The list names {persons:persons}; mandates {seats} × {factor:d} = {exact:d},"
                            + " so at most {cap:persons}.");

    public boolean passed() {
        return persons <= cap;
    }

    /** The check with the rounding of the regime; empty where the regime has no cap. */
    // Art. 89(4) part 1; the rounding is not in the text
    public static Optional<ListLength> check(Regime regime, int seats, int persons) {
        LengthCap cap = regime.listRules().lengthCap();
        return cap == null
                ? Optional.empty()
                : Optional.of(check(cap, cap.rounding().value(), seats, persons));
    }

    /** The check with another rounding. */
    public static Optional<ListLength> check(
            Regime regime, Rounding rounding, int seats, int persons) {
        LengthCap cap = regime.listRules().lengthCap();
        return cap == null ? Optional.empty() : Optional.of(check(cap, rounding, seats, persons));
    }

    private static ListLength check(LengthCap rule, Rounding rounding, int seats, int persons) {
        Fraction exact = rule.factor().value().times(Fraction.of(seats));
        int cap = rounding.round(exact).intValueExact();
        Figures figures =
                Figures.of(
                        "persons", (long) persons,
                        "seats", (long) seats,
                        "factor", rule.factor().value(),
                        "exact", exact,
                        "cap", (long) cap);
        boolean rounded = !exact.equals(Fraction.of(cap));
        return new ListLength(
                persons,
                cap,
                new Step("list-length", rule.factor().ground(), rounded, figures, SENTENCE));
    }
}
