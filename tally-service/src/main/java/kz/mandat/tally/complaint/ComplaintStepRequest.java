package kz.mandat.tally.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the commission does about a complaint: it sets the day by which it decides, or it decides,
 * with the number of the decision and its ground.
 */
public record ComplaintStepRequest(
        @Nullable LocalDate decideBy,
        @Nullable ComplaintOutcome outcome,
        @Nullable @Size(max = 100) String decisionNumber,
        @Nullable @Size(max = 500) String ground,
        @NotBlank @Size(max = 4000) String reason) {}
