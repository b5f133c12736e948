package kz.mandat.allocation.contest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The fact, told by candidate-lists, that a candidate stands in a constituency. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CandidateRegistered(
        String contest,
        String candidate,
        String nominator,
        @Nullable String party,
        OffsetDateTime registeredAt) {}
