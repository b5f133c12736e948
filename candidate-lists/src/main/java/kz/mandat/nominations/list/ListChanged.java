package kz.mandat.nominations.list;

import java.time.Instant;

/** The fact that a person left a registered list; {@code persons} is how many still stand. */
record ListChanged(String contest, String list, int persons, Instant changedAt) {}
