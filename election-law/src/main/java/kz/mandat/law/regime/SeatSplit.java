package kz.mandat.law.regime;

/** How the seats of a mixed body are divided between lists and constituencies. */
public enum SeatSplit {
    /** The numbers of both parts are given by the regime. */
    FIXED,
    /** Half each; the seat above a half goes to the constituencies. */
    HALF_ODD_TO_DISTRICTS
}
