package kz.mandat.law.seats;

import kz.mandat.law.Fraction;

/**
 * What one list received: its share of the base, and whole part and remainder of its quotient (zero
 * where not admitted).
 */
public record ListResult(
        String id,
        long votes,
        Fraction share,
        boolean admitted,
        int whole,
        Fraction remainder,
        int seats) {}
