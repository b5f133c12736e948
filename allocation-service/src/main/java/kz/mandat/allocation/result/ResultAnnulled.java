package kz.mandat.allocation.result;

import java.time.Instant;
import java.util.List;

/** The fact that a commission has declared a vote void, in the whole contest or in parts of it. */
record ResultAnnulled(
        String contest,
        String election,
        int version,
        List<String> territories,
        String article,
        String decisionNumber,
        Instant annulledAt) {}
