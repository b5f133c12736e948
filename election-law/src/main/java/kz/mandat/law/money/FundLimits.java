package kz.mandat.law.money;

import java.util.ArrayList;
import java.util.List;
import kz.mandat.law.BadInput;
import kz.mandat.law.Figures;
import kz.mandat.law.Fraction;
import kz.mandat.law.Ground;
import kz.mandat.law.Sentence;
import kz.mandat.law.Sourced;
import kz.mandat.law.Step;
import kz.mandat.law.Text;
import kz.mandat.law.regime.FundRule;
import kz.mandat.law.regime.Race;
import kz.mandat.law.regime.Regime;

/** The limits of an election fund in tenge. */
public record FundLimits(long own, long donations, long person, long legalEntity, Ground ground) {

    private static final Sentence EXCEEDED =
            new Sentence(
                    "{what:text}: {amount:tenge}, ал шегі {limit:tenge}; артығы {excess:tenge}.",
                    "{what:text}: {amount:tenge} при пределе {limit:tenge}; превышение"
                            + " {excess:tenge}.",
                    "{what:text}: {amount:tenge}, the limit is {limit:tenge}; {excess:tenge} too"
                            + " much.");

    /** What a fund is made of. */
    public enum Part {
        OWN(new Text("меншікті қаражат", "собственные средства", "own means")),
        DONATIONS(
                new Text(
                        "ерікті қайырмалдықтар барлығы",
                        "добровольные пожертвования всего",
                        "donations in all")),
        PERSON(
                new Text(
                        "бір жеке тұлғаның қайырмалдықтары",
                        "пожертвования одного физического лица",
                        "donations of one person")),
        LEGAL_ENTITY(
                new Text(
                        "бір заңды тұлғаның қайырмалдықтары",
                        "пожертвования одного юридического лица",
                        "donations of one legal entity"));

        private final Text title;

        Part(Text title) {
            this.title = title;
        }

        public Text title() {
            return title;
        }
    }

    /** The limits of a race in a year; for repeat voting they are higher. */
    // Art. 92-1(2)-(3), 106(2)-(4); art. 34 for repeat voting
    public static FundLimits of(Regime regime, Race race, int year, boolean repeatVoting) {
        FundRule rule =
                regime.funds().stream()
                        .filter(one -> one.race() == race)
                        .findFirst()
                        .orElseThrow(() ->
                                new BadInput(
                                        "race", regime.id() + " has no fund limits for " + race));
        Fraction wage = Fraction.of(MinimumWage.of(year).value());
        Sourced<Fraction> factor = regime.fundFactorForRepeatVoting();
        Fraction unit = repeatVoting && factor != null ? wage.times(factor.value()) : wage;
        return new FundLimits(
                tenge(rule.own(), unit),
                tenge(rule.donations(), unit),
                tenge(rule.person(), unit),
                tenge(rule.legalEntity(), unit),
                rule.own().ground());
    }

    public long limit(Part part) {
        return switch (part) {
            case OWN -> own;
            case DONATIONS -> donations;
            case PERSON -> person;
            case LEGAL_ENTITY -> legalEntity;
        };
    }

    /** The step that says by how much an amount exceeds its limit; none where it does not. */
    public List<Step> check(Part part, long amount) {
        List<Step> exceeded = new ArrayList<>();
        long limit = limit(part);
        if (amount > limit) {
            Figures figures =
                    Figures.of(
                            "what",
                            part.title(),
                            "amount",
                            amount,
                            "limit",
                            limit,
                            "excess",
                            amount - limit);
            exceeded.add(new Step("fund-limit", ground, false, figures, EXCEEDED));
        }
        return List.copyOf(exceeded);
    }

    private static long tenge(Sourced<Integer> wages, Fraction unit) {
        return unit.times(Fraction.of(wages.value())).floor().longValueExact();
    }
}
