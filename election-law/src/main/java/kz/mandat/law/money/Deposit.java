package kz.mandat.law.money;

import java.util.List;
import kz.mandat.law.BadInput;
import kz.mandat.law.Figures;
import kz.mandat.law.Fraction;
import kz.mandat.law.Ground;
import kz.mandat.law.Sentence;
import kz.mandat.law.Sourced;
import kz.mandat.law.Step;
import kz.mandat.law.regime.DepositRule;
import kz.mandat.law.regime.Race;
import kz.mandat.law.regime.Regime;
import org.jspecify.annotations.Nullable;

/**
 * The electoral deposit that is due: the full amount, the part to be paid, and the amount in tenge.
 */
public record Deposit(long full, Fraction payable, long due, List<Step> steps) {

    private static final Sentence FULL =
            new Sentence(
                    "Сайлау жарнасы: {persons:persons} × {wages} ең төменгі жалақы × {wage:tenge} ="
                            + " {full:tenge}.",
                    "Избирательный взнос: {persons:persons} × {wages} минимальных заработных плат ×"
                            + " {wage:tenge} = {full:tenge}.",
                    "Electoral deposit: {persons:persons} × {wages} minimum wages × {wage:tenge} ="
                            + " {full:tenge}.");
    private static final Sentence REDUCED =
            new Sentence(
                    "Осы органның алдыңғы сайлауындағы нәтиже {previous:%}, бұл {from:%} немесе"
                            + " одан көп: жарнаның {payable:%} төленеді, {due:tenge}.",
                    "Результат на предыдущих выборах этого органа {previous:%}, это {from:%} и"
                            + " более: уплачивается {payable:%} взноса, {due:tenge}.",
                    "The result at the previous election of the same body is {previous:%}, that is"
                            + " {from:%} or more: {payable:%} of the deposit is paid, {due:tenge}.");
    private static final Sentence UNREDUCED =
            new Sentence(
                    "Алдыңғы сайлау нәтижесі бойынша жеңілдік жоқ: {due:tenge} төленеді.",
                    "Льготы по результату предыдущих выборов нет: уплачивается {due:tenge}.",
                    "No reduction follows from the previous election: {due:tenge} is paid.");

    /**
     * The deposit for so many persons (one for a candidate); the previous result is the share at
     * the previous election of the same body, null where there was none.
     */
    // Art. 88(1)-(3), 88(5), 104(1), 113-5(2)
    public static Deposit of(
            Regime regime, Race race, int persons, int year, @Nullable Fraction previousResult) {
        if (persons < 1) {
            throw new BadInput("persons", persons + " is not above 0");
        }
        DepositRule rule = rule(regime, race);
        Sourced<Long> wage = MinimumWage.of(year);
        long full =
                Math.multiplyExact(
                        Math.multiplyExact((long) persons, rule.minimumWages().value()),
                        wage.value());
        Figures figures =
                Figures.of(
                        "persons",
                        (long) persons,
                        "wages",
                        (long) rule.minimumWages().value(),
                        "wage",
                        wage.value(),
                        "full",
                        full);
        Step step = new Step("deposit", rule.minimumWages().ground(), false, figures, FULL);
        return reduced(rule, full, previousResult, step);
    }

    private static Deposit reduced(
            DepositRule rule, long full, @Nullable Fraction previous, Step step) {
        if (previous != null) {
            for (DepositRule.Tier tier : rule.tiers()) {
                if (previous.compareTo(tier.from().value()) >= 0) {
                    Fraction payable = tier.payable().value();
                    long due = Fraction.of(full).times(payable).ceiling().longValueExact();
                    Figures figures =
                            Figures.of(
                                    "previous", previous,
                                    "from", tier.from().value(),
                                    "payable", payable,
                                    "due", due);
                    Ground ground = tier.payable().ground();
                    Step less = new Step("deposit-tier", ground, false, figures, REDUCED);
                    return new Deposit(full, payable, due, List.of(step, less));
                }
            }
        }
        Step whole =
                new Step(
                        "deposit-tier",
                        rule.minimumWages().ground(),
                        false,
                        Figures.of("due", full),
                        UNREDUCED);
        return new Deposit(full, Fraction.ONE, full, List.of(step, whole));
    }

    static DepositRule rule(Regime regime, Race race) {
        return regime.deposits().stream()
                .filter(rule -> rule.race() == race)
                .findFirst()
                .orElseThrow(
                        () -> new BadInput("race", regime.id() + " has no deposit for " + race));
    }
}
