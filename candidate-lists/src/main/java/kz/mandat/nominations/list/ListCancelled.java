package kz.mandat.nominations.list;

import java.time.Instant;

/** The fact that a registered list no longer takes part. */
record ListCancelled(String contest, String list, Instant cancelledAt) {}
