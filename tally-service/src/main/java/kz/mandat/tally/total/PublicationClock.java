package kz.mandat.tally.total;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Tells the sums that waited for the last station to close, soon after it has. */
@ApplicationScoped
class PublicationClock {

    private static final Logger LOG = Logger.getLogger(PublicationClock.class);
    private static final long SECONDS = 15;

    private final Totals totals;
    private final boolean enabled;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("publication-clock").daemon().factory());

    @Inject
    PublicationClock(
            Totals totals, @ConfigProperty(name = "mandat.events.enabled") boolean enabled) {
        this.totals = totals;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent started) {
        if (enabled) {
            ScheduledFuture<?> each =
                    timer.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
            LOG.debugf("Looks for sums that may be told: %s", each);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        timer.shutdownNow();
    }

    private void look() {
        try {
            totals.tellWaiting();
        } catch (RuntimeException failure) {
            LOG.warnf("Sums that wait are looked at again: %s", failure.getMessage());
        }
    }
}
