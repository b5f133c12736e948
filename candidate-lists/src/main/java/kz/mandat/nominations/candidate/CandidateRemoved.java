package kz.mandat.nominations.candidate;

import java.time.Instant;

/** The fact that a registered candidate no longer stands: cancelled or withdrawn. */
record CandidateRemoved(String contest, String candidate, String state, Instant removedAt) {}
