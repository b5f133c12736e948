package kz.mandat.drill;

/** One drill with its bars. */
@FunctionalInterface
interface Fault {

    /**
     * Breaks the suite, mends it, and tells whether every bar held.
     *
     * @param size the short form or the long one
     */
    boolean run(Size size) throws Exception;
}
