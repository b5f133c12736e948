package kz.mandat.nominations.candidate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The fact that a candidate stands; the name is on the public page, not in the fact. */
record CandidateRegistered(
        String contest,
        String candidate,
        String nominator,
        @Nullable String party,
        Instant registeredAt) {}
