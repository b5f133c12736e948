package kz.mandat.allocation.result;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A decision of the commission as the public reads it, with its ground and document. */
public record DecisionView(
        DecisionKind kind,
        @Nullable SortedMap<String, Integer> mandates,
        @Nullable String elected,
        @Nullable List<String> candidates,
        @Nullable LocalDate votingDay,
        String decisionNumber,
        String ground,
        Instant at) {

    static DecisionView of(DecisionRequest decision, Instant at) {
        return new DecisionView(
                decision.kind(),
                decision.mandates(),
                decision.elected(),
                decision.candidates(),
                decision.votingDay(),
                decision.decisionNumber(),
                decision.ground(),
                at);
    }

    ResultStatus status() {
        return switch (kind) {
            case MANDATES, ELECTED -> ResultStatus.COMPUTED;
            case REPEAT_VOTING -> ResultStatus.REPEAT_VOTING_ORDERED;
            case REPEAT_ELECTIONS -> ResultStatus.REPEAT_ELECTIONS_ORDERED;
        };
    }

    /** The mandates of a list or candidate by this decision, null where it gives none. */
    @Nullable Integer seatsOf(String id) {
        return switch (kind) {
            case MANDATES -> mandates == null ? null : mandates.getOrDefault(id, 0);
            case ELECTED -> id.equals(elected) ? 1 : 0;
            case REPEAT_VOTING, REPEAT_ELECTIONS -> null;
        };
    }
}
