package kz.mandat.registry.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One step of an accreditation: what, on which day, until when it was due, by whom, why. */
public record AccreditationStepView(
        int number,
        String act,
        @Nullable LocalDate on,
        @Nullable LocalDate dueOn,
        boolean late,
        @Nullable String article,
        String reason,
        Instant recordedAt,
        String recordedBy) {

    static AccreditationStepView of(AccreditationStepEntity step) {
        return new AccreditationStepView(
                step.place.number(),
                step.act,
                step.on,
                step.dueOn,
                step.on != null && step.dueOn != null && step.on.isAfter(step.dueOn),
                step.article,
                step.reason,
                step.recordedAt,
                step.recordedBy);
    }
}
