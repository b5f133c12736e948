package kz.mandat.tally.protocol;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why a commission decides: the reason in words, and the number of its decision and its ground
 * where the decision needs them; a recount on a proxy's written application names it by number and
 * day.
 */
public record DecisionRequest(
        @Nullable @Size(max = 100) String decisionNumber,
        @Nullable @Size(max = 100) String ground,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable @Size(max = 200) String application) {

    static DecisionRequest because(String reason) {
        return new DecisionRequest(null, null, reason, null);
    }
}
