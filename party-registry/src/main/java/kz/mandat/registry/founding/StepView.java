package kz.mandat.registry.founding;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One step: what was done, on which day, until when it was due, by whom, why. */
public record StepView(
        int number,
        ApplicationAct act,
        LocalDate on,
        @Nullable LocalDate dueOn,
        boolean late,
        @Nullable String article,
        @Nullable String reason,
        Instant recordedAt,
        String recordedBy) {

    static StepView of(StepEntity step) {
        return new StepView(
                step.place.number(),
                step.act,
                step.on,
                step.dueOn,
                step.dueOn != null && step.on.isAfter(step.dueOn),
                step.article,
                step.reason,
                step.recordedAt,
                step.recordedBy);
    }
}
