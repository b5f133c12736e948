package kz.mandat.platform.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends recorded facts to Kafka, oldest first, at least once: a row is marked only after the broker
 * has acknowledged it. Of several replicas one relays at a time. Ids commit out of order, so rows
 * are chosen as unpublished, not by position.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    /** What follows a batch gathers so long: many facts in one batch cost little more than one. */
    private static final Duration GATHERING = Duration.ofMillis(10);

    private static final long LOCK = 0x6d616e646174L;
    private static final int BATCH = 1000;

    private static final String SELECT =
            "select id, topic, event_key, payload from outbox where published_at is null order by id limit "
                    + BATCH;
    private static final String MARK =
            "update outbox set published_at = now() where id = any (?) and published_at is null";

    private final DataSource database;
    private final OutboxSignal signal;
    private final boolean enabled;
    private final Map<String, Object> kafka;
    private volatile boolean running = true;
    private Thread thread;

    @Inject
    OutboxRelay(
            DataSource database,
            OutboxSignal signal,
            @ConfigProperty(name = "mandat.events.enabled") boolean enabled,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.database = database;
        this.signal = signal;
        this.enabled = enabled;
        this.kafka = kafka;
    }

    void start(@Observes StartupEvent started) {
        if (enabled) {
            thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
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
        try (Producer<String, String> producer = producer()) {
            while (running) {
                relayUntilEmpty(producer);
                Thread.sleep(GATHERING);
                signal.await(IDLE);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void relayUntilEmpty(Producer<String, String> producer) throws InterruptedException {
        try {
            int sent;
            do {
                sent = QuarkusTransaction.requiringNew().call(() -> relayBatch(producer));
            } while (sent == BATCH && running);
        } catch (RuntimeException failure) {
            if (running) {
                LOG.warnf("Facts wait in the outbox: %s", failure.getMessage());
                Thread.sleep(PAUSE_AFTER_FAILURE);
            }
        }
    }

    private int relayBatch(Producer<String, String> producer)
            throws SQLException, ExecutionException, InterruptedException {
        try (Connection connection = database.getConnection()) {
            if (!isMyTurn(connection)) {
                return 0;
            }
            List<Long> ids = new ArrayList<>();
            List<Future<RecordMetadata>> acknowledgements = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(SELECT);
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                    acknowledgements.add(
                            producer.send(
                                    new ProducerRecord<>(
                                            rows.getString(2),
                                            rows.getString(3),
                                            rows.getString(4))));
                }
            }
            for (Future<RecordMetadata> acknowledgement : acknowledgements) {
                acknowledgement.get();
            }
            mark(connection, ids);
            return ids.size();
        }
    }

    /** A mark that a power cut takes back means a fact sent twice, which its readers know. */
    private static boolean isMyTurn(Connection connection) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement(
                        "select pg_try_advisory_xact_lock(?), set_config('synchronous_commit', 'off', true)")) {
            lock.setLong(1, LOCK);
            try (ResultSet result = lock.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    private static void mark(Connection connection, List<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(MARK)) {
            update.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            update.executeUpdate();
        }
    }

    private Producer<String, String> producer() {
        Map<String, Object> settings = new java.util.HashMap<>(kafka);
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("linger.ms", 0);
        settings.put("max.block.ms", 5_000);
        settings.put("request.timeout.ms", 5_000);
        settings.put("delivery.timeout.ms", 10_000);
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }
}
