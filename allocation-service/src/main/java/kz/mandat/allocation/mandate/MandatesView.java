package kz.mandat.allocation.mandate;

import java.time.LocalDate;
import java.util.List;
import kz.mandat.allocation.outcome.StepView;
import org.jspecify.annotations.Nullable;

/**
 * The mandates of a list as the public sees them: who holds them, who gave one up, what is open.
 */
public record MandatesView(
        String contest,
        String list,
        int mandates,
        LocalDate publishedOn,
        LocalDate orderUntil,
        @Nullable Integer orderVersion,
        @Nullable String orderedBy,
        List<HolderView> holders,
        List<HolderView> gone,
        List<Integer> left,
        int open,
        int vacant,
        List<StepView> steps) {

    /**
     * A person of the list and what became of the mandate; until the day named, the statement on
     * giving up incompatible posts is awaited.
     */
    public record HolderView(
            int number,
            String name,
            boolean generated,
            String state,
            @Nullable LocalDate statementUntil) {}
}
