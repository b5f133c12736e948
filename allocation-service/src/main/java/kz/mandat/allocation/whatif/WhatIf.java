package kz.mandat.allocation.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.mandat.allocation.outcome.ResultInputs;
import kz.mandat.allocation.outcome.SeatDifference;
import kz.mandat.allocation.outcome.SeatDifference.Side;
import kz.mandat.allocation.whatif.VoteSources.Votes;
import kz.mandat.allocation.whatif.WhatIfView.SideView;
import kz.mandat.law.BadInput;
import kz.mandat.law.Fraction;
import kz.mandat.law.regime.Regime;
import kz.mandat.law.regime.Regimes;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** Answers "what if" about the votes of a contest; nothing of it is kept. */
@ApplicationScoped
public class WhatIf {

    private static final Localized NOTICE =
            new Localized(
                    "Ресми емес: бұл болжам бойынша есеп, сайлау нәтижесі емес.",
                    "Не официально: это расчёт по предположению, а не результат выборов.",
                    "Not official: a computation on a supposition, not a result of the election.");

    private final VoteSources sources;

    @Inject
    WhatIf(VoteSources sources) {
        this.sources = sources;
    }

    WhatIfView answer(SuppositionQuery query) {
        if (query.contest() == null) {
            throw ProblemException.invalid(FieldError.of("contest", InputRule.REQUIRED));
        }
        Supposition supposition = SuppositionReader.read(query);
        Votes votes = sources.of(query.contest(), SuppositionReader.version(query));
        if (votes.inputs().ofCandidates()) {
            refuseWhatConcernsLists(supposition);
        }
        Side before = side(votes.inputs(), null);
        ResultInputs supposed = SupposedInputs.of(votes.inputs(), supposition);
        Side after = side(supposed, supposition.threshold());
        return new WhatIfView(
                false,
                NOTICE,
                query.contest(),
                votes.version(),
                Link.of(query.contest(), votes.version(), supposition),
                SideView.of(before),
                SideView.of(after),
                SeatDifference.between(before, after));
    }

    /** A constituency has one seat and no threshold. */
    private static void refuseWhatConcernsLists(Supposition supposition) {
        if (supposition.threshold() != null) {
            throw ProblemException.invalid(
                    FieldError.of("threshold", InputRule.INVALID, supposition.threshold()));
        }
        if (supposition.seats() != null) {
            throw ProblemException.invalid(FieldError.of("seats", InputRule.OUT_OF_RANGE, 1));
        }
    }

    private static Side side(ResultInputs inputs, @Nullable Fraction threshold) {
        try {
            Regime regime = Regimes.standard().byId(inputs.regime());
            return Side.of(
                    threshold == null ? regime : regime.supposingThreshold(threshold), inputs);
        } catch (BadInput refused) {
            throw ProblemException.invalid(
                    FieldError.of(refused.field(), InputRule.INVALID, refused.getMessage()));
        }
    }
}
