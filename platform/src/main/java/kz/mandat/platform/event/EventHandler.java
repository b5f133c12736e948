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
}
