package kz.mandat.tally.total;

import java.time.OffsetDateTime;

/** A certification as the public sees it. */
public record CertificationView(
        String contest, long revision, String decisionNumber, OffsetDateTime certifiedAt) {}
