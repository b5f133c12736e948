package kz.mandat.allocation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import kz.mandat.allocation.contest.Contest;
import kz.mandat.allocation.contest.Contests;
import kz.mandat.allocation.following.FollowingContest;
import kz.mandat.allocation.outcome.Computation;
import kz.mandat.allocation.outcome.Outcome;
import kz.mandat.allocation.outcome.ResultInputs;
import kz.mandat.allocation.outcome.SeatDifference;
import kz.mandat.allocation.outcome.SeatDifference.Side;
import kz.mandat.allocation.stored.Fingerprint;
import kz.mandat.allocation.stored.StoredJson;
import kz.mandat.law.regime.Regime;
import kz.mandat.law.regime.Regimes;
import kz.mandat.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Every computed version with its inputs and its law, kept for ever, so that it can be computed
 * again.
 */
@ApplicationScoped
class ResultVersions {

    private final ResultVersionRepository versions;
    private final RegimeTexts regimes;
    private final Contests contests;
    private final StoredJson json;

    @Inject
    ResultVersions(
            ResultVersionRepository versions,
            RegimeTexts regimes,
            Contests contests,
            StoredJson json) {
        this.versions = versions;
        this.regimes = regimes;
        this.contests = contests;
        this.json = json;
    }

    void keep(ResultView result, Regime regime, String inputs, Outcome outcome) {
        regimes.keep(regime);
        ResultVersionEntity row = new ResultVersionEntity();
        row.contest = result.contest();
        row.version = result.version();
        row.computedAt = result.updatedAt();
        row.regimeHash = regime.hash();
        row.inputs = inputs;
        row.inputsHash = Fingerprint.of(inputs);
        row.outcomeHash = hash(outcome);
        versions.persist(row);
    }

    /** The newest version of each contest that has any. */
    Map<String, ResultVersionEntity> newest(Collection<String> contests) {
        return contests.isEmpty() ? Map.of() : versions.newest(contests);
    }

    Optional<ResultInputs> inputs(String contest, int number) {
        return versions.findByIdOptional(new ResultVersionEntity.Key(contest, number))
                .map(row -> json.read(row.inputs, ResultInputs.class));
    }

    /** The result with the certified version that it replaces, where there is one. */
    ResultView superseding(
            ResultView result,
            ResultInputs inputs,
            @Nullable CertificationEntity certified,
            @Nullable FollowingContest origin) {
        if (certified != null && certified.version < result.version()) {
            return superseding(
                    result, inputs, result.contest(), certified.version, certified.decisionNumber);
        }
        if (certified == null && origin != null && origin.replaces() && origin.version() > 0) {
            return superseding(
                    result, inputs, origin.contest(), origin.version(), origin.decisionNumber());
        }
        return result;
    }

    private ResultView superseding(
            ResultView result,
            ResultInputs inputs,
            String contest,
            int version,
            String decisionNumber) {
        return result.superseding(
                new Supersession(
                        contest,
                        version,
                        decisionNumber,
                        SeatDifference.between(side(contest, version), side(inputs))));
    }

    Side side(String contest, int version) {
        ResultVersionEntity row =
                versions.findByIdOptional(new ResultVersionEntity.Key(contest, version))
                        .orElseThrow(() -> noVersion(contest, version));
        ResultInputs inputs = json.read(row.inputs, ResultInputs.class);
        return Side.of(regimes.kept(inputs.regime(), row.regimeHash), inputs);
    }

    private static Side side(ResultInputs inputs) {
        return Side.of(Regimes.standard().byId(inputs.regime()), inputs);
    }

    private static ProblemException noVersion(String contest, int version) {
        return ProblemException.notFound("version of " + contest, Integer.toString(version));
    }

    VersionView reproduce(String contestId, int number) {
        ResultVersionEntity row =
                versions.findByIdOptional(new ResultVersionEntity.Key(contestId, number))
                        .orElseThrow(() -> noVersion(contestId, number));
        Contest contest = contests.find(contestId).orElseThrow();
        ResultInputs inputs = json.read(row.inputs, ResultInputs.class);
        Regime regime = regimes.kept(inputs.regime(), row.regimeHash);
        Outcome outcome = Computation.of(regime, inputs);
        return new VersionView(
                contestId,
                number,
                row.computedAt,
                row.regimeHash,
                row.inputsHash,
                row.outcomeHash,
                hash(outcome).equals(row.outcomeHash),
                inputs,
                ResultView.of(contest, regime, inputs, outcome, number, row.computedAt));
    }

    private String hash(Outcome outcome) {
        return Fingerprint.of(json.write(outcome.decisive()));
    }
}
