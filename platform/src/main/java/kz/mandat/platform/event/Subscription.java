package kz.mandat.platform.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.mandat.platform.event.Inbox.Arrival;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Reads the topics that this service's handlers want, and commits a position only after the
 * database has.
 */
@ApplicationScoped
class Subscription {

    private static final Logger LOG = Logger.getLogger(Subscription.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    /** What follows a batch gathers so long: many facts in one transaction cost little more. */
    private static final Duration GATHERING = Duration.ofMillis(10);

    private final Inbox inbox;
    private final boolean enabled;
    private final String group;
    private final Map<String, Object> kafka;
    private volatile boolean running = true;
    private volatile Consumer<String, String> consumer;
    private Thread thread;

    @Inject
    Subscription(
            Inbox inbox,
            @ConfigProperty(name = "mandat.events.enabled") boolean enabled,
            @ConfigProperty(name = "quarkus.application.name") String group,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.inbox = inbox;
        this.enabled = enabled;
        this.group = group;
        this.kafka = kafka;
    }

    void start(@Observes StartupEvent started) {
        if (enabled && !inbox.topics().isEmpty()) {
            thread = Thread.ofPlatform().name("event-subscription").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        if (consumer != null) {
            consumer.wakeup();
        }
        if (thread != null) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(5));
        }
    }

    private void run() {
        while (running) {
            try (Consumer<String, String> reader = consumer()) {
                consumer = reader;
                reader.subscribe(inbox.topics());
                while (running) {
                    if (take(reader.poll(POLL))) {
                        reader.commitSync();
                        Thread.sleep(GATHERING);
                    }
                }
            } catch (WakeupException stopping) {
                return;
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                pauseAfter(failure);
            }
        }
    }

    /** Whether there was anything to take. */
    private boolean take(ConsumerRecords<String, String> records) {
        List<Arrival> batch = new ArrayList<>();
        for (ConsumerRecord<String, String> each : records) {
            batch.add(new Arrival(each.topic(), each.key(), each.value()));
        }
        if (batch.isEmpty()) {
            return false;
        }
        inbox.take(batch);
        return true;
    }

    /**
     * The reader is closed and opened again at the last committed position, so nothing is passed
     * over.
     */
    private void pauseAfter(RuntimeException failure) {
        if (!running) {
            return;
        }
        LOG.warnf("Facts are read again in a second: %s", failure.getMessage());
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private Consumer<String, String> consumer() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("group.id", group);
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "earliest");
        settings.put("max.poll.records", 1000);
        settings.put("fetch.max.wait.ms", 100);
        // Whoever was killed is missed after ten seconds, not after three quarters of a minute.
        settings.put("session.timeout.ms", 10_000);
        settings.put("heartbeat.interval.ms", 3_000);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }
}
