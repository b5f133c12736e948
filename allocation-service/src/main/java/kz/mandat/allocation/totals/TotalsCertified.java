package kz.mandat.allocation.totals;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;

/** The fact, told by tally-service, that the totals of one revision are certified. */
@JsonIgnoreProperties(ignoreUnknown = true)
record TotalsCertified(
        String contest, long revision, String decisionNumber, OffsetDateTime certifiedAt) {}
