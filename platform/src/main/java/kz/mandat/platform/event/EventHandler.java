package kz.mandat.platform.event;

import java.util.Set;

/**
 * Takes the facts of other services into this service's own copy. It is called inside a
 * transaction, each fact exactly once as far as committed state goes; names it does not know are to
 * be ignored.
 */
public interface EventHandler {

    /** The topics whose facts this handler wants. */
    Set<String> topics();

    void handle(Event event);

    /**
     * Called after the facts of a batch, in their transaction: for work that one batch needs once.
     */
    default void finish() {}
}
