package kz.mandat.platform.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks for due webhooks once a second, where the operator allows any. */
@ApplicationScoped
class DeliveryThread {

    private static final Logger LOG = Logger.getLogger(DeliveryThread.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(10);

    private final Deliveries deliveries;
    private final boolean enabled;
    private Thread thread;

    @Inject
    DeliveryThread(
            Deliveries deliveries,
            WebhookSettings settings,
            @ConfigProperty(name = "mandat.events.enabled") boolean events) {
        this.deliveries = deliveries;
        this.enabled = events && settings.hosts().isPresent();
    }

    void start(@Observes StartupEvent started) {
        if (enabled) {
            thread = Thread.ofPlatform().name("webhooks").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void run() {
        try {
            while (true) {
                Thread.sleep(deliver());
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration deliver() throws InterruptedException {
        try {
            deliveries.deliverDue();
            return PAUSE;
        } catch (RuntimeException failure) {
            LOG.warnf("Webhooks wait: %s", failure.getMessage());
            return PAUSE_AFTER_FAILURE;
        }
    }
}
