package kz.mandat.allocation.mandate;

import org.jspecify.annotations.Nullable;

/** The fact that something happened to one mandate of a list; no person where it stays vacant. */
record MandateChanged(
        String contest, String list, ActKind kind, @Nullable Integer person, String document) {}
