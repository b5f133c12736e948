package kz.mandat.allocation.explanation;

import java.util.ArrayList;
import java.util.List;
import kz.mandat.allocation.outcome.Computation;
import kz.mandat.allocation.outcome.ResultInputs;
import kz.mandat.allocation.outcome.StepView;
import kz.mandat.allocation.result.ResultView;
import kz.mandat.law.Names;
import kz.mandat.law.Step;
import kz.mandat.law.regime.Regime;
import kz.mandat.law.seats.ListAllocation;
import kz.mandat.law.seats.ListAllocation.Allocated;
import kz.mandat.law.seats.ListAllocation.NotProvidedByLaw;
import kz.mandat.law.seats.ListResult;
import kz.mandat.law.seats.ListSeats;
import kz.mandat.law.seats.SeatReasons;

/** One mandate of a list and the reason for which the list has it. */
public record SeatReasonView(String list, int seat, StepView reason) {

    /** Every mandate with its reason; none where the law gives no seats. */
    static List<SeatReasonView> of(Regime regime, ResultInputs inputs) {
        ListAllocation allocation = ListSeats.allocate(Computation.election(regime, inputs));
        return switch (allocation) {
            case Allocated allocated -> of(allocated, Computation.names(inputs));
            case NotProvidedByLaw silent -> List.of();
        };
    }

    /** The only seat of a constituency with the last step of its result; none without a winner. */
    static List<SeatReasonView> ofConstituency(ResultView result) {
        return result.lists().stream()
                .filter(one -> Integer.valueOf(1).equals(one.seats()))
                .filter(one -> !result.steps().isEmpty())
                .map(one -> new SeatReasonView(one.id(), 1, result.steps().getLast()))
                .toList();
    }

    private static List<SeatReasonView> of(Allocated allocated, Names names) {
        List<SeatReasonView> reasons = new ArrayList<>();
        for (ListResult list : allocated.lists()) {
            int seat = 1;
            for (Step reason : SeatReasons.all(allocated, list.id())) {
                reasons.add(new SeatReasonView(list.id(), seat++, StepView.of(reason, names)));
            }
        }
        return List.copyOf(reasons);
    }
}
