package kz.mandat.law.mandates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.mandat.law.BadInput;
import kz.mandat.law.Figures;
import kz.mandat.law.Ground;
import kz.mandat.law.Step;
import kz.mandat.law.quota.QuotaCheck;
import org.jspecify.annotations.Nullable;

/** Passes the mandate of a deputy who leaves to the next candidate of the list. */
public final class Replacement {

    private Replacement() {}

    /**
     * Who follows: the claim is the whole registered list, the deputies are those who stay, the
     * excluded are those on the list who may no longer receive a mandate (the leaving deputy
     * included).
     */
    // Art. 97-1(6), 111-1(6)
    public static ReplacementOutcome next(
            MandateClaim claim,
            List<String> deputies,
            Set<String> excluded,
            @Nullable String named) {
        List<String> left =
                claim.list().stream()
                        .map(ListPerson::id)
                        .filter(id -> !deputies.contains(id) && !excluded.contains(id))
                        .toList();
        Ground ground = claim.rule().vacantWhenExhausted().ground();
        if (left.isEmpty()) {
            return new ReplacementOutcome.Vacant(
                    List.of(Rule.EXHAUSTED.step(ground, Figures.of())));
        }
        if (named == null) {
            Figures figures = Figures.of("names", (long) left.size());
            return new ReplacementOutcome.AwaitsParty(
                    List.of(Rule.AWAITS_PARTY.step(ground, figures)));
        }
        if (!left.contains(named)) {
            throw new BadInput("named", "'" + named + "' is not among those left on the list");
        }
        return pass(claim, deputies, named, ground);
    }

    private static ReplacementOutcome pass(
            MandateClaim claim, List<String> deputies, String named, Ground ground) {
        List<String> together = new ArrayList<>(deputies);
        together.add(named);
        QuotaCheck quota = Mandates.quota(claim, together);
        Step next = Rule.NEXT_CANDIDATE.step(ground, Figures.of("person", named));
        return switch (quota) {
            case QuotaCheck.Checked missed when !missed.passed() ->
                    new ReplacementOutcome.QuotaMissed(named, missed, List.of(next, missed.step()));
            case QuotaCheck.Checked kept ->
                    new ReplacementOutcome.Passed(named, quota, List.of(next, kept.step()));
            case QuotaCheck.NoQuota none ->
                    new ReplacementOutcome.Passed(named, quota, List.of(next, none.step()));
        };
    }
}
