package kz.mandat.tally.total;

import java.time.OffsetDateTime;

/** The fact that the central commission certified the sums of a contest. */
public record TotalsCertified(
        String contest, long revision, String decisionNumber, OffsetDateTime certifiedAt) {}
