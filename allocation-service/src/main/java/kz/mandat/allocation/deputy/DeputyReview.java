package kz.mandat.allocation.deputy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What another result means for the deputy of a constituency: who is elected by it, and what a
 * person decided; no decision is needed where it is the same candidate.
 */
public record DeputyReview(
        String candidate,
        String state,
        @Nullable String elected,
        boolean concerned,
        @Nullable DecisionTaken decision) {

    /** What was decided, by which document and on what ground. */
    public record DecisionTaken(boolean keeps, String document, String ground, Instant at) {}
}
