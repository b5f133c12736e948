package kz.mandat.allocation.mandate;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What another result means for the mandates of a list: how many there were and are, which deputies
 * are concerned, and what a person decided on each.
 */
public record ListReview(
        String list, int mandatesBefore, int mandatesAfter, List<ConcernedDeputy> deputies) {

    /** A deputy of the list; the decision is null until somebody has made it. */
    public record ConcernedDeputy(
            int number,
            String name,
            boolean generated,
            String state,
            @Nullable DecisionTaken decision) {}

    /** What was decided, by which document and on what ground. */
    public record DecisionTaken(boolean keeps, String document, String ground, Instant at) {}

    public ListReview {
        deputies = List.copyOf(deputies);
    }

    /** The numbers of those on whom nobody has decided yet. */
    public List<Integer> undecided() {
        return deputies.stream()
                .filter(one -> one.decision() == null)
                .map(ConcernedDeputy::number)
                .toList();
    }

    long kept() {
        return deputies.stream()
                .filter(one -> one.decision() != null && one.decision().keeps())
                .count();
    }
}
