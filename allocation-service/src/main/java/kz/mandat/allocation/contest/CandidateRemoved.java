package kz.mandat.allocation.contest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The fact, told by candidate-lists, that a candidate no longer stands. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CandidateRemoved(String contest, String candidate) {}
