package kz.mandat.law.quota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.mandat.law.BadInput;
import kz.mandat.law.Figures;
import kz.mandat.law.Fraction;
import kz.mandat.law.Sentence;
import kz.mandat.law.Source;
import kz.mandat.law.Step;
import kz.mandat.law.regime.Category;
import kz.mandat.law.regime.QuotaRule;
import kz.mandat.law.regime.Regime;

/**
 * The share of women, youth and persons with disabilities together, on a list and among its
 * mandates.
 */
public final class Quota {

    private static final Sentence MET =
            new Sentence(
                    "Барлығы {total:persons}, кемінде {share:%} — {required:persons}; санаттар"
                            + " бойынша ({referenceDate} күнгі жасымен) {counted:persons} есептеледі:"
                            + " талап орындалды.",
                    "Всего {total:persons}, не менее {share:%} — {required:persons}; по категориям"
                            + " (возраст на {referenceDate}) засчитывается {counted:persons}:"
                            + " требование выполнено.",
                    "{total:persons} in all, at least {share:%} is {required:persons};"
                            + " {counted:persons} count by category (age on {referenceDate}): the"
                            + " requirement is met.");
    private static final Sentence MISSED =
            new Sentence(
                    "Барлығы {total:persons}, кемінде {share:%} — {required:persons}; санаттар"
                            + " бойынша ({referenceDate} күнгі жасымен) {counted:persons} есептеледі:"
                            + " тағы {missing:persons} жетіспейді.",
                    "Всего {total:persons}, не менее {share:%} — {required:persons}; по категориям"
                            + " (возраст на {referenceDate}) засчитывается {counted:persons}: не"
                            + " хватает: {missing}.",
                    "{total:persons} in all, at least {share:%} is {required:persons};"
                            + " {counted:persons} count by category (age on {referenceDate}): {missing}"
                            + " missing.");
    private static final Sentence NONE =
            new Sentence(
                    "Бұл тәртіпте {referenceDate} күні мұндай квота жоқ.",
                    "При этом порядке на {referenceDate} такой квоты нет.",
                    "This regime has no such quota on {referenceDate}.");

    private Quota() {}

    /** Checks a list; ages are those on the reference date. */
    // Art. 89(4) part 2, 104(4)
    public static QuotaCheck ofList(
            Regime regime, List<QuotaPerson> list, LocalDate referenceDate) {
        Optional<QuotaRule> rule = regime.listRules().listQuotaOn(referenceDate);
        return check(regime, rule, list.size(), list, referenceDate);
    }

    /** Checks those who receive mandates against the number of mandates of the party. */
    // Art. 97-1(5) part 3
    public static QuotaCheck ofMandates(
            Regime regime, int mandates, List<QuotaPerson> deputies, LocalDate referenceDate) {
        Optional<QuotaRule> rule = regime.listRules().mandateQuotaOn(referenceDate);
        return check(regime, rule, mandates, deputies, referenceDate);
    }

    /** The smallest number of persons that is at least the share of the total. */
    public static int required(QuotaRule rule, int total) {
        return rule.share().value().times(Fraction.of(total)).ceiling().intValueExact();
    }

    /** The categories that make the person count on the day, none if the person does not. */
    public static List<Category> categories(QuotaRule rule, QuotaPerson person, LocalDate day) {
        return rule.categories().value().stream()
                .filter(category -> belongs(category, rule, person, day))
                .toList();
    }

    private static boolean belongs(
            Category category, QuotaRule rule, QuotaPerson person, LocalDate day) {
        return switch (category) {
            case WOMEN -> person.sex() == Sex.FEMALE;
            case YOUTH -> rule.youth().value().includes(person.ageOn(day));
            case DISABILITY -> person.disability();
        };
    }

    private static QuotaCheck check(
            Regime regime,
            Optional<QuotaRule> rule,
            int total,
            List<QuotaPerson> persons,
            LocalDate day) {
        requireDistinct(persons);
        if (rule.isEmpty()) {
            return new QuotaCheck.NoQuota(
                    new Step(
                            "no-quota",
                            new Source("regime " + regime.id()),
                            false,
                            Figures.of("referenceDate", day.toString()),
                            NONE));
        }
        return checked(rule.get(), total, persons, day);
    }

    private static QuotaCheck.Checked checked(
            QuotaRule rule, int total, List<QuotaPerson> persons, LocalDate day) {
        List<Counted> counted = new ArrayList<>();
        for (QuotaPerson person : persons) {
            List<Category> categories = categories(rule, person, day);
            if (!categories.isEmpty()) {
                counted.add(new Counted(person.id(), person.ageOn(day), categories));
            }
        }
        int required = required(rule, total);
        int missing = Math.max(0, required - counted.size());
        Figures figures =
                Figures.of(
                        "total", (long) total,
                        "share", rule.share().value(),
                        "required", (long) required,
                        "counted", (long) counted.size(),
                        "missing", (long) missing,
                        "referenceDate", day.toString());
        Step step =
                new Step(
                        "quota",
                        rule.categories().ground(),
                        false,
                        figures,
                        missing == 0 ? MET : MISSED);
        return new QuotaCheck.Checked(
                rule, day, total, required, List.copyOf(counted), missing, step);
    }

    private static void requireDistinct(List<QuotaPerson> persons) {
        Set<String> ids = new HashSet<>();
        for (QuotaPerson person : persons) {
            if (!ids.add(person.id())) {
                throw new BadInput("id", "'" + person.id() + "' occurs twice");
            }
        }
    }
}
