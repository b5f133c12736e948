package kz.mandat.law.regime;

import java.time.Period;
import kz.mandat.law.Fraction;
import kz.mandat.law.Sourced;
import org.jspecify.annotations.Nullable;

/** The rules for a seat that one candidate wins. */
public record DistrictRules(
        Sourced<Boolean> plurality,
        Sourced<TieRule> tieOfTwoCandidates,
        Sourced<TieRule> tieOfMoreCandidates,
        @Nullable Sourced<Period> repeatVotingWithin,
        @Nullable Sourced<Period> repeatElectionsWithin,
        @Nullable Sourced<Boolean> lastOneInRepeatVotingIsElected,
        Sourced<Integer> fewestCandidates,
        Sourced<Period> extension,
        @Nullable Sourced<Fraction> signaturesOfSelfNominated) {

    static DistrictRules read(Node node) {
        DistrictRules rules =
                new DistrictRules(
                        node.sourced("plurality", Values::yesOrNo),
                        node.sourced("tieOfTwoCandidates", Values.of(TieRule.class)),
                        node.sourced("tieOfMoreCandidates", Values.of(TieRule.class)),
                        node.optionalSourced("repeatVotingWithin", Values::period),
                        node.optionalSourced("repeatElectionsWithin", Values::period),
                        node.optionalSourced("lastOneInRepeatVotingIsElected", Values::yesOrNo),
                        node.sourced("fewestCandidates", Values::positive),
                        node.sourced("extension", Values::period),
                        node.optionalSourced("signaturesOfSelfNominated", Values::share));
        node.finish();
        return rules;
    }
}
