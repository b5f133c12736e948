package kz.mandat.tally.offline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import kz.mandat.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What became of the protocols of a package. A conflict is a station for which other figures stand
 * here already: nothing of it is changed, and both sides are shown.
 */
public record MergeReport(
        UUID packageId,
        int received,
        int stored,
        int unchanged,
        List<Conflict> conflicts,
        List<Refusal> refused,
        List<String> missing) {

    /** A station whose figures differ; here and offline by field. */
    public record Conflict(
            String station, UUID protocol, String state, List<Difference> differences) {}

    /** One figure on both sides; null where a side has none. */
    public record Difference(String field, @Nullable JsonNode here, @Nullable JsonNode offline) {}

    /** A form that cannot be taken, with its problem. */
    public record Refusal(int number, @Nullable String station, @Nullable Problem problem) {}
}
