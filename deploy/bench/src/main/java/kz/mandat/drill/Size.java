package kz.mandat.drill;

/** How long a drill lasts. */
public enum Size {
    /** A few rounds, for continuous integration. */
    SHORT,
    /** What the bars ask for. */
    USUAL,
    /** Half an hour each. */
    FULL;

    /** One of three figures. */
    public int of(int ofShort, int usual, int full) {
        return switch (this) {
            case SHORT -> ofShort;
            case USUAL -> usual;
            case FULL -> full;
        };
    }
}
