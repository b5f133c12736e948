package kz.mandat.law.districts;

import java.time.Period;
import java.util.List;
import java.util.Set;
import kz.mandat.law.Figures;
import kz.mandat.law.Step;
import kz.mandat.law.regime.Regime;

/** What a race ends in. */
public sealed interface DistrictOutcome {

    List<Step> steps();

    /** One candidate is elected. */
    record Elected(String candidate, List<Step> steps) implements DistrictOutcome {}

    /** The voters vote again, on these candidates only. */
    record RepeatVoting(Regime regime, List<String> candidates, Period within, List<Step> steps)
            implements DistrictOutcome {

        /** What is left of the repeat voting when candidates withdraw before it. */
        // Art. 95(3), 109-1(1): the last one is elected without a vote
        public DistrictOutcome without(Set<String> withdrawn) {
            List<String> remaining =
                    candidates.stream().filter(id -> !withdrawn.contains(id)).toList();
            var lastIsElected = regime.districtRules().lastOneInRepeatVotingIsElected();
            if (remaining.size() == 1 && lastIsElected != null && lastIsElected.value()) {
                String last = remaining.getFirst();
                return new Elected(
                        last,
                        List.of(
                                Rule.LAST_ONE.step(
                                        lastIsElected.ground(), Figures.of("candidate", last))));
            }
            return remaining.isEmpty()
                    ? new NotProvided(
                            List.of(
                                    Rule.ALL_WITHDREW.step(
                                            regime.districtRules().tieOfMoreCandidates().ground(),
                                            Figures.of())))
                    : new RepeatVoting(regime, remaining, within, steps);
        }
    }

    /** The whole election is held again, from nomination on. */
    record RepeatElections(Period within, List<Step> steps) implements DistrictOutcome {}

    /** Too few candidates are left: the election is put off for new nominations. */
    record Extended(Period atMost, List<Step> steps) implements DistrictOutcome {}

    /** The law gives no answer: the commission has to be asked. */
    record NotProvided(List<Step> steps) implements DistrictOutcome {}
}
