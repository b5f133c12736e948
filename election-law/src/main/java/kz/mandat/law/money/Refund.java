package kz.mandat.law.money;

import kz.mandat.law.Figures;
import kz.mandat.law.Fraction;
import kz.mandat.law.Sentence;
import kz.mandat.law.Step;
import kz.mandat.law.regime.DepositRule;
import kz.mandat.law.regime.Race;
import kz.mandat.law.regime.Regime;

/** Whether a deposit comes back, and why. */
public record Refund(boolean due, Step step) {

    private static final Sentence ELECTED =
            new Sentence(
                    "Сайланды: сайлау жарнасы қайтарылады.",
                    "Избран(а): избирательный взнос возвращается.",
                    "Elected: the deposit is returned.");
    private static final Sentence DEATH =
            new Sentence(
                    "Кандидат қайтыс болды: сайлау жарнасы қайтарылады.",
                    "Смерть кандидата: избирательный взнос возвращается.",
                    "The candidate died: the deposit is returned.");
    private static final Sentence ENOUGH =
            new Sentence(
                    "{share:%} дауыс алынды, бұл {from:%} үлестен кем емес: сайлау жарнасы"
                            + " қайтарылады.",
                    "Получено {share:%} голосов, это не менее {from:%}: избирательный взнос"
                            + " возвращается.",
                    "{share:%} of the votes is not less than {from:%}: the deposit is returned.");
    private static final Sentence TOO_FEW =
            new Sentence(
                    "{share:%} дауыс алынды, бұл {from:%} үлестен кем: сайлау жарнасы"
                            + " қайтарылмайды, бюджет кірісіне өтеді.",
                    "Получено {share:%} голосов, это менее {from:%}: избирательный взнос не"
                            + " возвращается и обращается в доход бюджета.",
                    "{share:%} of the votes is less than {from:%}: the deposit is not returned and"
                            + " goes to the budget.");

    /**
     * The refund by the share of the votes; elected counts for candidates, death for a candidate or
     * the only person on a list.
     */
    // Art. 88(4)-(5), 104(1), 104(1-1), 113-5(2)
    public static Refund of(
            Regime regime, Race race, Fraction share, boolean elected, boolean died) {
        DepositRule rule = Deposit.rule(regime, race);
        Fraction from = rule.refundFrom().value();
        boolean enough = share.compareTo(from) >= 0;
        boolean candidate = elected && race != Race.LIST;
        Step step =
                new Step(
                        "refund",
                        rule.refundFrom().ground(),
                        false,
                        Figures.of("share", share, "from", from),
                        sentence(candidate, died, enough));
        return new Refund(candidate || died || enough, step);
    }

    private static Sentence sentence(boolean elected, boolean died, boolean enough) {
        if (died) {
            return DEATH;
        }
        if (elected) {
            return ELECTED;
        }
        return enough ? ENOUGH : TOO_FEW;
    }
}
