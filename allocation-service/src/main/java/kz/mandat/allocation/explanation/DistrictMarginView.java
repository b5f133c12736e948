package kz.mandat.allocation.explanation;

import java.util.List;
import java.util.Optional;
import kz.mandat.allocation.outcome.Computation;
import kz.mandat.allocation.outcome.Localizing;
import kz.mandat.allocation.outcome.ResultInputs;
import kz.mandat.law.districts.Candidate;
import kz.mandat.law.districts.DistrictRace;
import kz.mandat.law.margins.DistrictMargin;
import kz.mandat.law.regime.Regime;
import kz.mandat.platform.text.Localized;

/** How close a constituency was: the lead, and the fewest votes that end it, moved or not cast. */
public record DistrictMarginView(
        String first, String next, long lead, long moved, long notCast, Localized text) {

    /** Empty for a tie, and where fewer than two stand. */
    static Optional<DistrictMarginView> of(Regime regime, ResultInputs inputs) {
        List<Candidate> candidates =
                inputs.lists().stream().map(one -> new Candidate(one.id(), one.votes())).toList();
        return DistrictMargin.of(new DistrictRace(regime, candidates, inputs.againstAll()))
                .map(margin ->
                        new DistrictMarginView(
                                margin.first(),
                                margin.next(),
                                margin.lead(),
                                margin.moved(),
                                margin.notCast(),
                                Localizing.localized(margin.text(Computation.names(inputs)))));
    }
}
