package kz.mandat.law.mandates;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.mandat.law.Figures;
import kz.mandat.law.Step;
import kz.mandat.law.mandates.MandateOutcome.Collision;
import kz.mandat.law.mandates.MandateOutcome.Exchange;
import kz.mandat.law.mandates.MandateOutcome.Given;
import kz.mandat.law.mandates.MandateOutcome.QuotaMissed;
import kz.mandat.law.quota.Quota;
import kz.mandat.law.quota.QuotaCheck;

/**
 * Keeps the quota by the fewest changes of the alphabetical order; the law is silent on the
 * collision.
 */
final class AlphabetAndQuota {

    private AlphabetAndQuota() {}

    static MandateOutcome reconcile(
            MandateClaim claim, List<String> alphabetical, QuotaCheck.Checked missed, Step order) {
        int filled = claim.filled();
        List<String> first = alphabetical.subList(0, filled);
        List<String> rest = alphabetical.subList(filled, alphabetical.size());
        List<String> in =
                rest.stream()
                        .filter(id -> counts(claim, missed, id))
                        .limit(missed.missing())
                        .toList();
        List<String> out =
                first.reversed().stream()
                        .filter(id -> !counts(claim, missed, id))
                        .limit(in.size())
                        .toList();
        if (in.size() < missed.missing() || out.size() < in.size()) {
            return new QuotaMissed(
                    List.copyOf(first), missed, Mandates.steps(claim, List.of(order), missed));
        }
        return given(claim, alphabetical, missed, order, exchanges(out, in));
    }

    private static MandateOutcome given(
            MandateClaim claim,
            List<String> alphabetical,
            QuotaCheck.Checked missed,
            Step order,
            List<Exchange> exchanges) {
        List<String> out = exchanges.stream().map(Exchange::out).toList();
        List<String> in = exchanges.stream().map(Exchange::in).toList();
        List<String> first = alphabetical.subList(0, claim.filled());
        List<String> persons =
                alphabetical.stream()
                        .filter(id -> first.contains(id) ? !out.contains(id) : in.contains(id))
                        .toList();
        QuotaCheck kept = Mandates.quota(claim, persons);
        Step collision =
                Rule.COLLISION.reading(
                        missed.rule().categories().ground(),
                        Figures.of(
                                "missing", (long) missed.missing(),
                                "out", out.stream().collect(Collectors.joining(", ")),
                                "in", in.stream().collect(Collectors.joining(", "))));
        return new Given(
                persons,
                Mandates.vacant(claim),
                kept,
                new Collision(List.copyOf(first), missed, exchanges),
                Mandates.steps(claim, List.of(order, missed.step(), collision), kept));
    }

    private static List<Exchange> exchanges(List<String> out, List<String> in) {
        List<Exchange> exchanges = new ArrayList<>();
        for (int i = 0; i < in.size(); i++) {
            exchanges.add(new Exchange(out.get(i), in.get(i)));
        }
        return List.copyOf(exchanges);
    }

    private static boolean counts(MandateClaim claim, QuotaCheck.Checked quota, String id) {
        return !Quota.categories(quota.rule(), claim.person(id).person(), claim.referenceDate())
                .isEmpty();
    }
}
