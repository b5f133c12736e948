package kz.mandat.platform.trial;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import kz.mandat.platform.event.Event;
import kz.mandat.platform.event.EventHandler;

/** Counts how often each trial was told, and cannot handle the thirteenth. */
@ApplicationScoped
class Counted implements EventHandler {

    private final ConcurrentMap<String, Integer> told = new ConcurrentHashMap<>();

    @Override
    public Set<String> topics() {
        return Set.of(Trials.TOPIC);
    }

    @Override
    public void handle(Event event) {
        if (event.data().get("count").intValue() == 13) {
            throw new IllegalArgumentException("Thirteen brings no luck");
        }
        told.merge(event.subject(), 1, Integer::sum);
    }

    int timesTold(String trial) {
        return told.getOrDefault(trial, 0);
    }
}
