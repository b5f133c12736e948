package kz.mandat.law.seats;

import java.util.List;
import java.util.NoSuchElementException;
import kz.mandat.law.Fraction;
import kz.mandat.law.Names;
import kz.mandat.law.Step;
import kz.mandat.law.Text;
import org.jspecify.annotations.Nullable;

/** The outcome of a distribution: seats, or the statement that the law provides none. */
public sealed interface ListAllocation {

    ListElection election();

    /** Votes for all lists and "against all". */
    long base();

    List<Step> steps();

    /** All mandates are distributed; lists in the order of the input. */
    record Allocated(
            ListElection election,
            long base,
            Fraction quotient,
            List<ListResult> lists,
            List<Step> steps)
            implements ListAllocation {

        public ListResult list(String id) {
            return lists.stream()
                    .filter(list -> list.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchElementException(id));
        }
    }

    /** The law gives no answer; the last step says why. */
    record NotProvidedByLaw(
            ListElection election,
            long base,
            @Nullable Fraction quotient,
            Gap gap,
            List<ListStanding> lists,
            List<Step> steps)
            implements ListAllocation {

        public Text reason(Names names) {
            return steps.getLast().text(names);
        }
    }
}
