package kz.mandat.law.mandates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import kz.mandat.law.BadInput;
import kz.mandat.law.Figures;
import kz.mandat.law.Ground;
import kz.mandat.law.Step;
import kz.mandat.law.mandates.MandateOutcome.Given;
import kz.mandat.law.mandates.MandateOutcome.QuotaMissed;
import kz.mandat.law.mandates.MandateOutcome.SilentLaw;
import kz.mandat.law.quota.Quota;
import kz.mandat.law.quota.QuotaCheck;
import kz.mandat.law.regime.FillRule;

/** Fills the mandates of a list with persons. */
public final class Mandates {

    private Mandates() {}

    /**
     * By the order that the party's leading body set; persons who are not on the list are a {@link
     * BadInput}.
     */
    // Art. 97-1(5) part 1, 111-1(5): the order of the list does not bind it
    public static MandateOutcome byParty(MandateClaim claim, List<String> order) {
        if (new HashSet<>(order).size() != order.size()) {
            throw new BadInput("order", "names somebody twice");
        }
        order.forEach(claim::person);
        if (order.size() < claim.filled()) {
            throw new BadInput("order", "names fewer persons than there are mandates");
        }
        Ground ground = claim.rule().chooser().ground();
        Step step = Rule.PARTY_ORDER.step(ground, mandates(claim));
        return given(claim, order.subList(0, claim.filled()), List.of(step));
    }

    /** Without an order of the party: by the Kazakh alphabet where the regime provides it. */
    // Art. 97-1(5) part 2
    public static MandateOutcome bySilence(MandateClaim claim) {
        FillRule rule = claim.rule();
        if (rule.otherwise() == null) {
            return new SilentLaw(List.of(Rule.SILENT.step(rule.chooser().ground(), Figures.of())));
        }
        List<String> alphabetical =
                claim.list().stream().sorted(KazakhOrder.ofPersons()).map(ListPerson::id).toList();
        Step step = Rule.ALPHABET.step(rule.otherwise().ground(), mandates(claim));
        List<String> first = alphabetical.subList(0, claim.filled());
        QuotaCheck quota = quota(claim, first);
        return switch (quota) {
            case QuotaCheck.Checked missed when !missed.passed() ->
                    AlphabetAndQuota.reconcile(claim, alphabetical, missed, step);
            case QuotaCheck.Checked kept -> given(claim, first, List.of(step));
            case QuotaCheck.NoQuota none -> given(claim, first, List.of(step));
        };
    }

    static MandateOutcome given(MandateClaim claim, List<String> persons, List<Step> before) {
        QuotaCheck quota = quota(claim, persons);
        List<Step> steps = steps(claim, before, quota);
        return switch (quota) {
            case QuotaCheck.Checked missed when !missed.passed() ->
                    new QuotaMissed(List.copyOf(persons), missed, steps);
            case QuotaCheck.Checked kept ->
                    new Given(List.copyOf(persons), vacant(claim), quota, null, steps);
            case QuotaCheck.NoQuota none ->
                    new Given(List.copyOf(persons), vacant(claim), quota, null, steps);
        };
    }

    static List<Step> steps(MandateClaim claim, List<Step> before, QuotaCheck quota) {
        List<Step> steps = new ArrayList<>(before);
        if (vacant(claim) > 0) {
            Figures figures =
                    Figures.of(
                            "names", (long) claim.list().size(),
                            "mandates", (long) claim.mandates(),
                            "vacant", (long) vacant(claim));
            steps.add(
                    Rule.FEWER_NAMES.reading(claim.rule().vacantWhenExhausted().ground(), figures));
        }
        steps.add(
                switch (quota) {
                    case QuotaCheck.Checked checked -> checked.step();
                    case QuotaCheck.NoQuota none -> none.step();
                });
        return List.copyOf(steps);
    }

    static QuotaCheck quota(MandateClaim claim, List<String> persons) {
        return Quota.ofMandates(
                claim.regime(), claim.mandates(), claim.persons(persons), claim.referenceDate());
    }

    static int vacant(MandateClaim claim) {
        return claim.mandates() - claim.filled();
    }

    private static Figures mandates(MandateClaim claim) {
        return Figures.of("mandates", (long) claim.mandates());
    }
}
