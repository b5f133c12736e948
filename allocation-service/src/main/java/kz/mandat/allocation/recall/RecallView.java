package kz.mandat.allocation.recall;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/** One recall of a deputy: where it stands, and each step with its figures and its article. */
public record RecallView(
        String contest, int number, String deputy, RecallState state, List<StepTaken> steps) {

    /** A step of the commission, with what it rests on. */
    public record StepTaken(RecallStepKind kind, String document, Instant at, JsonNode content) {}
}
