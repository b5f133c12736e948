package kz.mandat.allocation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import kz.mandat.allocation.contest.ChangedContests;
import kz.mandat.platform.event.Event;
import kz.mandat.platform.event.EventHandler;

/** Computes once, after a batch of facts, each contest whose inputs the batch has changed. */
@ApplicationScoped
class Recomputation implements EventHandler {

    private final ChangedContests changed;
    private final Results results;

    @Inject
    Recomputation(ChangedContests changed, Results results) {
        this.changed = changed;
        this.results = results;
    }

    @Override
    public Set<String> topics() {
        return Set.of();
    }

    @Override
    public void handle(Event event) {
        // The facts are taken by the packages that own their copies.
    }

    @Override
    public void finish() {
        results.recompute(changed.drain());
    }
}
