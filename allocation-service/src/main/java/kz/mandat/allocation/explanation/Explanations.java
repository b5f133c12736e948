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
        Optional<ResultInputs> inputs = inputs(result);
        return new ExplanationView(
                result,
                inputs.map(counted -> SeatReasonView.of(regime(counted), counted))
                        .orElse(List.of()),
                inputs.map(counted -> margins(result, counted)).orElse(null));
    }

    MarginsView marginsOf(String contest) {
        ResultView result = result(contest);
        return inputs(result)
                .map(counted -> margins(result, counted))
                .orElseThrow(() -> ProblemException.notFound("counted list result", contest));
    }

    private ResultView result(String contest) {
        return results.present(contest)
                .orElseThrow(() -> ProblemException.notFound("result of the contest", contest));
    }

    /** The counted votes of a list contest with any vote. */
    private Optional<ResultInputs> inputs(ResultView result) {
        return results.inputs(result.contest(), result.version())
                .filter(counted -> !counted.ofCandidates() && counted.base() > 0);
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
