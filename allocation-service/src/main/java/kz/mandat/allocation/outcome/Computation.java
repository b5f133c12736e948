package kz.mandat.allocation.outcome;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.mandat.allocation.outcome.ResultInputs.ListInput;
import kz.mandat.law.Names;
import kz.mandat.law.Step;
import kz.mandat.law.Text;
import kz.mandat.law.regime.Regime;
import kz.mandat.law.seats.ListAllocation;
import kz.mandat.law.seats.ListAllocation.Allocated;
import kz.mandat.law.seats.ListAllocation.NotProvidedByLaw;
import kz.mandat.law.seats.ListElection;
import kz.mandat.law.seats.ListSeats;
import kz.mandat.law.seats.ListVotes;

/** The outcome of a contest as the law gives it for some inputs: a pure function of both. */
public final class Computation {

    private Computation() {}

    public static Outcome of(Regime regime, ResultInputs inputs) {
        if (inputs.lists().isEmpty() || (inputs.base() == 0 && !inputs.allReceived())) {
            return Outcome.beforeAnyVote(regime, inputs);
        }
        if (inputs.ofCandidates()) {
            return DistrictComputation.of(regime, inputs);
        }
        Names names = names(inputs);
        return switch (ListSeats.allocate(election(regime, inputs))) {
            case Allocated allocated -> allocated(allocated, inputs, names);
            case NotProvidedByLaw silent -> silent(silent, inputs, names);
        };
    }

    /** The votes as the law wants them. */
    public static ListElection election(Regime regime, ResultInputs inputs) {
        List<ListVotes> lists =
                inputs.lists().stream()
                        .map(list -> new ListVotes(list.id(), list.votes(), list.registeredAtUtc()))
                        .toList();
        return new ListElection(regime, inputs.seats(), inputs.againstAll(), lists);
    }

    /** The names of the lists, for the sentences of the law. */
    public static Names names(ResultInputs inputs) {
        Map<String, Text> names =
                inputs.lists().stream()
                        .collect(
                                Collectors.toMap(
                                        ListInput::id, list -> Localizing.text(list.name())));
        return id -> names.getOrDefault(id, Text.same(id));
    }

    private static Outcome allocated(Allocated allocation, ResultInputs inputs, Names names) {
        return new Outcome(
                Outcome.ALLOCATED,
                threshold(allocation),
                allocation.quotient().toString(),
                null,
                allocation.lists().stream()
                        .map(list -> ListView.of(list, inputs.nameOf(list.id())))
                        .toList(),
                steps(allocation.steps(), names),
                null);
    }

    private static Outcome silent(NotProvidedByLaw silent, ResultInputs inputs, Names names) {
        return new Outcome(
                Outcome.NOT_PROVIDED_BY_LAW,
                threshold(silent),
                silent.quotient() == null ? null : silent.quotient().toString(),
                Localizing.localized(silent.reason(names)),
                silent.lists().stream()
                        .map(list -> ListView.of(list, inputs.nameOf(list.id())))
                        .toList(),
                steps(silent.steps(), names),
                null);
    }

    private static String threshold(ListAllocation allocation) {
        return allocation.election().rules().threshold().value().toString();
    }

    static List<StepView> steps(List<Step> steps, Names names) {
        return steps.stream().map(step -> StepView.of(step, names)).toList();
    }
}
