package kz.mandat.allocation.outcome;

import java.time.Period;
import java.util.List;
import kz.mandat.allocation.outcome.Outcome.FollowUp;
import kz.mandat.law.Names;
import kz.mandat.law.Step;
import kz.mandat.law.districts.Candidate;
import kz.mandat.law.districts.DistrictOutcome;
import kz.mandat.law.districts.DistrictOutcome.Elected;
import kz.mandat.law.districts.DistrictOutcome.Extended;
import kz.mandat.law.districts.DistrictOutcome.NotProvided;
import kz.mandat.law.districts.DistrictOutcome.RepeatElections;
import kz.mandat.law.districts.DistrictOutcome.RepeatVoting;
import kz.mandat.law.districts.DistrictRace;
import kz.mandat.law.districts.DistrictWinner;
import kz.mandat.law.regime.Regime;
import org.jspecify.annotations.Nullable;

/** The outcome of a constituency: the candidate who is elected, or what follows when nobody is. */
final class DistrictComputation {

    private final ResultInputs inputs;
    private final Names names;

    private DistrictComputation(ResultInputs inputs) {
        this.inputs = inputs;
        this.names = Computation.names(inputs);
    }

    static Outcome of(Regime regime, ResultInputs inputs) {
        List<Candidate> candidates =
                inputs.lists().stream().map(one -> new Candidate(one.id(), one.votes())).toList();
        DistrictOutcome decided =
                DistrictWinner.of(new DistrictRace(regime, candidates, inputs.againstAll()));
        return new DistrictComputation(inputs).outcome(decided);
    }

    private Outcome outcome(DistrictOutcome decided) {
        return switch (decided) {
            case Elected elected -> outcome("elected", elected.candidate(), elected.steps(), null);
            case RepeatVoting again ->
                    undecided("repeat-voting", again.steps(), again.candidates(), again.within());
            case RepeatElections anew ->
                    undecided("repeat-elections", anew.steps(), List.of(), anew.within());
            case Extended later -> undecided("extension", later.steps(), List.of(), later.atMost());
            case NotProvided silent ->
                    outcome(Outcome.NOT_PROVIDED_BY_LAW, null, silent.steps(), null);
        };
    }

    private Outcome undecided(
            String action, List<Step> steps, List<String> candidates, Period within) {
        return outcome(action, null, steps, new FollowUp(action, candidates, within.toString()));
    }

    private Outcome outcome(
            String word, @Nullable String winner, List<Step> steps, @Nullable FollowUp followUp) {
        return new Outcome(
                word,
                null,
                null,
                winner == null ? Localizing.localized(steps.getLast().text(names)) : null,
                inputs.lists().stream()
                        .map(one ->
                                ListView.ofCandidate(one, inputs.base(), seats(one.id(), winner)))
                        .toList(),
                Computation.steps(steps, names),
                followUp);
    }

    private static @Nullable Integer seats(String candidate, @Nullable String winner) {
        if (winner == null) {
            return null;
        }
        return candidate.equals(winner) ? 1 : 0;
    }
}
