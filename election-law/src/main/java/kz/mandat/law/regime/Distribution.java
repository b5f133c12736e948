package kz.mandat.law.regime;

/** How the mandates are distributed among the admitted lists. */
public enum Distribution {
    /** Votes divided by the first electoral quotient, then the largest remainders. */
    LARGEST_REMAINDERS
}
