package kz.mandat.allocation.deputy;

import java.time.Instant;

/** The fact that something happened to the mandate of a constituency's elected candidate. */
record DeputyChanged(
        String contest, String candidate, DeputyActKind kind, String document, Instant changedAt) {}
