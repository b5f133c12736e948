package kz.mandat.platform.trial;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import kz.mandat.platform.event.Event;
import kz.mandat.platform.event.EventHandler;

/** Counts how often each trial was told, and cannot handle the thirteenth. */
@ApplicationScoped
class Counted implements EventHandler {

    private final ConcurrentMap<String, Integer> told = new ConcurrentHashMap<>();
    private final AtomicInteger handling = new AtomicInteger();
    private volatile boolean overlapped;

    @Override
    public Set<String> topics() {
        return Set.of(Trials.TOPIC);
    }

    @Override
    public void handle(Event event) {
        overlapped |= handling.incrementAndGet() > 1;
        try {
            count(event);
        } finally {
            handling.decrementAndGet();
        }
    }

    private void count(Event event) {
        if (event.data().get("count").intValue() == 13) {
            throw new IllegalArgumentException("Thirteen brings no luck");
        }
        told.merge(event.subject(), 1, Integer::sum);
    }

    /** Whether two facts were ever being handled at once. */
    boolean overlapped() {
        return overlapped;
    }

    int timesTold(String trial) {
        return told.getOrDefault(trial, 0);
    }
}
