package kz.mandat.platform.event;

/** The topics on which facts travel. */
public final class Topics {

    public static final String PARTIES = "mandat.parties";
    public static final String NOMINATIONS = "mandat.nominations";
    public static final String TALLY = "mandat.tally";
    public static final String ALLOCATIONS = "mandat.allocations";
    public static final String DEAD_LETTERS = "mandat.dead-letters";

    private Topics() {}
}
