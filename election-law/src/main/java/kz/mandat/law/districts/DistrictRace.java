package kz.mandat.law.districts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.mandat.law.BadInput;
import kz.mandat.law.regime.DistrictRules;
import kz.mandat.law.regime.Regime;

/**
 * The votes in one constituency, "against all" apart; what cannot be a race is a {@link BadInput}.
 */
public record DistrictRace(Regime regime, List<Candidate> candidates, long againstAll) {

    public DistrictRace {
        candidates = List.copyOf(candidates);
        regime.districtRules();
        if (againstAll < 0) {
            throw new BadInput("againstAll", againstAll + " is negative");
        }
        Set<String> ids = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!ids.add(candidate.id())) {
                throw new BadInput("id", "'" + candidate.id() + "' occurs twice");
            }
        }
    }

    public DistrictRules rules() {
        return regime.districtRules();
    }
}
