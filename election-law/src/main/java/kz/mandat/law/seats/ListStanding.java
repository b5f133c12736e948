package kz.mandat.law.seats;

import kz.mandat.law.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Where a list stands when the law gives no seats; whole part and remainder only if something was
 * divided.
 */
public record ListStanding(
        String id,
        long votes,
        @Nullable Fraction share,
        boolean admitted,
        @Nullable Integer whole,
        @Nullable Fraction remainder) {}
