package kz.mandat.allocation.contest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;

/** The fact, told by candidate-lists, of who stands on a registered list now. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PersonsListed(String contest, String list, List<StandingPerson> persons, Instant listedAt) {}
