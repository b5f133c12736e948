package kz.mandat.registry.accreditation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One step of an accreditation: what, by whom, why. */
public record AccreditationStepView(
        int number,
        String act,
        @Nullable String article,
        String reason,
        Instant recordedAt,
        String recordedBy) {

    static AccreditationStepView of(AccreditationStepEntity step) {
        return new AccreditationStepView(
                step.place.number(),
                step.act,
                step.article,
                step.reason,
                step.recordedAt,
                step.recordedBy);
    }
}
