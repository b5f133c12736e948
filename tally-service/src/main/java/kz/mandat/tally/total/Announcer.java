package kz.mandat.tally.total;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Tells changed sums right after the acceptances that changed them, many at once: an acceptance
 * holds the country's row only for its own addition. Of several replicas one tells at a time.
 */
@ApplicationScoped
class Announcer {

    private static final Logger LOG = Logger.getLogger(Announcer.class);
    private static final long IDLE_MILLIS = 500;
    private static final Duration GATHERING = Duration.ofMillis(10);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final Totals totals;
    private final UnannouncedSums changes;
    private final boolean enabled;
    private volatile boolean running = true;
    private Thread thread;

    @Inject
    Announcer(
            Totals totals,
            UnannouncedSums changes,
            @ConfigProperty(name = "mandat.events.enabled") boolean enabled) {
        this.totals = totals;
        this.changes = changes;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent started) {
        if (enabled) {
            thread = Thread.ofPlatform().name("announcer").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        if (thread != null) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(5));
        }
    }

    private void run() {
        try {
            while (running) {
                changes.await(IDLE_MILLIS);
                tell();
                Thread.sleep(GATHERING);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell() throws InterruptedException {
        try {
            for (String contest : totals.unannounced()) {
                tell(contest);
            }
        } catch (RuntimeException failure) {
            waitAfter(failure);
        }
    }

    /** One contest that cannot be told keeps none of the others waiting. */
    private void tell(String contest) throws InterruptedException {
        try {
            totals.announceChanged(contest);
        } catch (RuntimeException failure) {
            waitAfter(failure);
        }
    }

    private void waitAfter(RuntimeException failure) throws InterruptedException {
        if (running) {
            LOG.warnf("Changed sums are told again in a second: %s", failure.getMessage());
            Thread.sleep(PAUSE_AFTER_FAILURE);
        }
    }
}
