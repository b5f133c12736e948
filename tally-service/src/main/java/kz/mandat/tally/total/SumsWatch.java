package kz.mandat.tally.total;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Compares changed sums with the stations' protocols, contest after contest, all day long. */
@ApplicationScoped
class SumsWatch {

    private static final Logger LOG = Logger.getLogger(SumsWatch.class);
    private static final long SECONDS = 30;
    private static final int AT_ONCE = 500;

    private final StationSums sums;
    private final boolean enabled;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("sums-watch").daemon().factory());

    @Inject
    SumsWatch(StationSums sums, @ConfigProperty(name = "mandat.events.enabled") boolean enabled) {
        this.sums = sums;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent started) {
        if (enabled) {
            ScheduledFuture<?> each =
                    timer.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
            LOG.debugf("Compares sums with the stations: %s", each);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        timer.shutdownNow();
    }

    private void look() {
        try {
            for (String contest : sums.changed(AT_ONCE)) {
                List<String> faults = sums.check(contest);
                if (!faults.isEmpty()) {
                    LOG.errorf("ALARM: the sums of %s are not the stations': %s", contest, faults);
                }
            }
        } catch (RuntimeException failure) {
            LOG.warnf("Sums are compared again later: %s", failure.getMessage());
        }
    }
}
