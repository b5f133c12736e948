package kz.mandat.bench.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.mandat.bench.suite.Trial;

/** Watches the public result, and remembers when it first counted how many protocols. */
final class PublishedCount implements AutoCloseable {

    private static final long PAUSE_MILLIS = 5;

    private record Seen(int protocols, long at) {}

    private final List<Seen> seen = new ArrayList<>();
    private final Trial trial;
    private final Thread watching;
    private volatile boolean running = true;

    PublishedCount(Trial trial) {
        this.trial = trial;
        this.watching = Thread.ofVirtual().start(this::watch);
    }

    private void watch() {
        int last = -1;
        while (running) {
            int now = trial.published();
            if (now > last) {
                remember(new Seen(now, System.nanoTime()));
                last = now;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (InterruptedException stopping) {
                return;
            }
        }
    }

    private synchronized void remember(Seen one) {
        seen.add(one);
    }

    /** When so many were first published, or 0 while they are not. */
    synchronized long at(int protocols) {
        return seen.stream()
                .filter(one -> one.protocols() >= protocols)
                .mapToLong(Seen::at)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() {
        running = false;
        try {
            watching.join();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
