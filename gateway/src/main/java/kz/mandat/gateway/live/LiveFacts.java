package kz.mandat.gateway.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Follows the newest facts of totals and results; a gateway that starts late misses nothing, pages
 * ask for the rest.
 */
@ApplicationScoped
class LiveFacts {

    private static final Logger LOG = Logger.getLogger(LiveFacts.class);
    private static final List<String> TOPICS = List.of("mandat.tally", "mandat.allocations");
    private static final Map<String, String> KINDS =
            Map.of(
                    "kz.mandat.TotalsChanged.v1", "totals",
                    "kz.mandat.ResultComputed.v1", "result",
                    "kz.mandat.ResultCertified.v1", "result");
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);

    private final LiveUpdates updates;
    private final boolean enabled;
    private final Map<String, Object> kafka;
    private volatile boolean running = true;
    private Thread thread;

    @Inject
    LiveFacts(
            LiveUpdates updates,
            @ConfigProperty(name = "mandat.live.enabled") boolean enabled,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.updates = updates;
        this.enabled = enabled;
        this.kafka = kafka;
    }

    void start(@Observes StartupEvent started) {
        if (enabled) {
            thread = Thread.ofPlatform().name("live-facts").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void run() {
        while (running) {
            try (Consumer<String, String> reader = reader()) {
                List<TopicPartition> partitions =
                        TOPICS.stream()
                                .flatMap(topic -> reader.partitionsFor(topic).stream())
                                .map(info -> new TopicPartition(info.topic(), info.partition()))
                                .toList();
                reader.assign(partitions);
                reader.seekToEnd(partitions);
                while (running) {
                    reader.poll(POLL).forEach(this::tell);
                }
            } catch (InterruptException stopping) {
                return;
            } catch (RuntimeException failure) {
                pauseAfter(failure);
            }
        }
    }

    private void tell(ConsumerRecord<String, String> fact) {
        try {
            JsonObject event = new JsonObject(fact.value());
            String kind = KINDS.get(event.getString("type"));
            if (kind != null) {
                JsonObject data = event.getJsonObject("data");
                updates.tell(kind, data.getString("contest"), summary(data));
            }
        } catch (DecodeException | ClassCastException unreadable) {
            LOG.warnf("A fact on %s is no JSON", fact.topic());
        }
    }

    /**
     * A line says that something changed; the figures themselves are asked for, and cached, by
     * their address.
     */
    private static JsonObject summary(JsonObject data) {
        JsonObject line = new JsonObject();
        for (String field :
                List.of(
                        "contest",
                        "version",
                        "revision",
                        "status",
                        "protocolsReceived",
                        "protocolsExpected")) {
            if (data.containsKey(field)) {
                line.put(field, data.getValue(field));
            }
        }
        return line;
    }

    private void pauseAfter(RuntimeException failure) {
        LOG.warnf("Live facts are followed again in two seconds: %s", failure.getMessage());
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private Consumer<String, String> reader() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("enable.auto.commit", false);
        settings.put("group.id", "gateway-live");
        settings.put("default.api.timeout.ms", 10_000);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }
}
