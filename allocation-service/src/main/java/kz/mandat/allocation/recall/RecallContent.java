package kz.mandat.allocation.recall;

import java.time.LocalDate;
import java.util.List;
import kz.mandat.allocation.outcome.StepView;
import org.jspecify.annotations.Nullable;

/** What a step of a recall established; null is what it is not about. */
record RecallContent(
        RecallState state,
        String deputy,
        LocalDate on,
        @Nullable LocalDate until,
        @Nullable Long voters,
        @Nullable Long signatures,
        @Nullable Long participants,
        @Nullable Long forRecall,
        @Nullable String opens,
        List<StepView> steps) {}
