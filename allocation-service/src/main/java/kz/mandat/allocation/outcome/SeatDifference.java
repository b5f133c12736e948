package kz.mandat.allocation.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.mandat.law.Names;
import kz.mandat.law.comparison.Comparison;
import kz.mandat.law.regime.Regime;
import kz.mandat.law.seats.ListElection;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * What one list has more or less in another outcome, seat by seat; null where it does not stand, or
 * where the law gives no seats.
 */
public record SeatDifference(
        String id,
        Localized name,
        @Nullable Long votesBefore,
        @Nullable Long votesAfter,
        @Nullable Integer seatsBefore,
        @Nullable Integer seatsAfter,
        List<SeatChange> changes) {

    /** One seat that a list has on one side only, with the reason for which it has it there. */
    public record SeatChange(int seat, boolean gained, StepView reason) {}

    /** A computed side of a comparison. */
    public record Side(Regime regime, ResultInputs inputs, Outcome outcome) {

        public static Side of(Regime regime, ResultInputs inputs) {
            return new Side(regime, inputs, Computation.of(regime, inputs));
        }

        private ListElection election() {
            return Computation.election(regime, inputs);
        }
    }

    /** The lists whose seats differ, with every seat that is gained or lost. */
    public static List<SeatDifference> between(Side before, Side after) {
        Map<String, List<SeatChange>> changes = changes(before, after);
        Set<String> ids = new LinkedHashSet<>();
        before.outcome().lists().forEach(list -> ids.add(list.id()));
        after.outcome().lists().forEach(list -> ids.add(list.id()));
        List<SeatDifference> differences = new ArrayList<>();
        for (String id : ids) {
            SeatDifference difference =
                    of(
                            before.outcome().list(id),
                            after.outcome().list(id),
                            changes.getOrDefault(id, List.of()));
            if (!Objects.equals(difference.seatsBefore, difference.seatsAfter)) {
                differences.add(difference);
            }
        }
        return List.copyOf(differences);
    }

    private static Map<String, List<SeatChange>> changes(Side before, Side after) {
        if (before.inputs().ofCandidates()) {
            return ofConstituency(before.outcome(), after.outcome());
        }
        Names was = Computation.names(before.inputs());
        Names is = Computation.names(after.inputs());
        return Comparison.of(before.election(), after.election()).differences().stream()
                .collect(
                        Collectors.groupingBy(
                                kz.mandat.law.comparison.SeatDifference::list,
                                Collectors.mapping(
                                        seat ->
                                                new SeatChange(
                                                        seat.seat(),
                                                        seat.gained(),
                                                        StepView.of(
                                                                seat.reason(),
                                                                seat.gained() ? is : was)),
                                        Collectors.toList())));
    }

    /** The only seat, with the last step of the outcome in which a candidate has it. */
    private static Map<String, List<SeatChange>> ofConstituency(Outcome before, Outcome after) {
        Map<String, List<SeatChange>> changes = new HashMap<>();
        String was = elected(before);
        String is = elected(after);
        if (was != null && !was.equals(is)) {
            changes.put(was, List.of(new SeatChange(1, false, before.steps().getLast())));
        }
        if (is != null && !is.equals(was)) {
            changes.put(is, List.of(new SeatChange(1, true, after.steps().getLast())));
        }
        return changes;
    }

    private static @Nullable String elected(Outcome outcome) {
        return outcome.lists().stream()
                .filter(one -> Integer.valueOf(1).equals(one.seats()))
                .map(ListView::id)
                .findFirst()
                .orElse(null);
    }

    private static SeatDifference of(
            @Nullable ListView was, @Nullable ListView is, List<SeatChange> changes) {
        return new SeatDifference(
                Objects.requireNonNull(was == null ? is : was).id(),
                Objects.requireNonNull(was == null ? is : was).name(),
                was == null ? null : (Long) was.votes(),
                is == null ? null : (Long) is.votes(),
                was == null ? null : was.seats(),
                is == null ? null : is.seats(),
                changes);
    }
}
