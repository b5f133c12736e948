package kz.mandat.allocation.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.mandat.allocation.outcome.ResultInputs;
import kz.mandat.allocation.result.ResultView;
import kz.mandat.allocation.result.Results;
import kz.mandat.allocation.stored.Recent;
import kz.mandat.law.regime.Regime;
import kz.mandat.law.regime.Regimes;
import kz.mandat.platform.problem.ProblemException;

/**
 * Explains the present version of a result; what is costly is remembered as long as it is asked
 * for.
 */
@ApplicationScoped
class Explanations {

    private static final int REMEMBERED = 64;

    private final Results results;
    private final Recent<String, MarginsView> margins = new Recent<>(REMEMBERED);

    @Inject
    Explanations(Results results) {
        this.results = results;
    }

    ExplanationView of(String contest) {
        ResultView result = result(contest);
        return counted(result)
                .map(inputs -> explained(result, inputs))
                .orElseGet(() -> new ExplanationView(result, List.of(), null, null));
    }

    private ExplanationView explained(ResultView result, ResultInputs inputs) {
        return inputs.ofCandidates()
                ? new ExplanationView(
                        result,
                        SeatReasonView.ofConstituency(result),
                        null,
                        DistrictMarginView.of(regime(inputs), inputs).orElse(null))
                : new ExplanationView(
                        result,
                        SeatReasonView.of(regime(inputs), inputs),
                        margins(result, inputs),
                        null);
    }

    MarginsView marginsOf(String contest) {
        ResultView result = result(contest);
        return counted(result)
                .filter(inputs -> !inputs.ofCandidates())
                .map(counted -> margins(result, counted))
                .orElseThrow(() -> ProblemException.notFound("counted list result", contest));
    }

    private ResultView result(String contest) {
        return results.present(contest)
                .orElseThrow(() -> ProblemException.notFound("result of the contest", contest));
    }

    /** The counted votes, where there is any. */
    private Optional<ResultInputs> counted(ResultView result) {
        return results.inputs(result.contest(), result.version())
                .filter(inputs -> inputs.base() > 0);
    }

    private MarginsView margins(ResultView result, ResultInputs inputs) {
        return margins.get(
                result.contest() + "/" + result.version(),
                () -> MarginsView.of(regime(inputs), inputs));
    }

    private static Regime regime(ResultInputs inputs) {
        return Regimes.standard().byId(inputs.regime());
    }
}
