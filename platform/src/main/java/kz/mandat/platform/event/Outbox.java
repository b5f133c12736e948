package kz.mandat.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes facts into the database in the transaction of the change that they tell; the relay sends
 * them on.
 */
@ApplicationScoped
public class Outbox {

    private static final String APPEND =
            "insert into outbox (event_id, topic, event_key, type, payload) values (?, ?, ?, ?, ?)";

    private final DataSource database;
    private final ObjectMapper json;
    private final TransactionSynchronizationRegistry transactions;
    private final OutboxSignal signal;
    private final EventMeters meters;
    private final Clock clock;
    private final String source;

    @Inject
    public Outbox(
            DataSource database,
            ObjectMapper json,
            TransactionSynchronizationRegistry transactions,
            OutboxSignal signal,
            EventMeters meters,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String source) {
        this.database = database;
        this.json = json;
        this.transactions = transactions;
        this.signal = signal;
        this.meters = meters;
        this.clock = clock;
        this.source = source;
    }

    /** One fact, version 1; must be called inside the transaction of the change. */
    public void append(String topic, String key, Object fact) {
        append(topic, List.of(new Keyed(key, fact)));
    }

    /** A fact and the key that keeps it in order. */
    public record Keyed(String key, Object fact) {}

    /** Several facts of one change in one statement. */
    public void append(String topic, List<Keyed> facts) {
        List<Event> recorded = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(APPEND)) {
            for (Keyed keyed : facts) {
                Event event = event(keyed);
                recorded.add(event);
                insert.setObject(1, UUID.fromString(event.id()));
                insert.setString(2, topic);
                insert.setString(3, keyed.key());
                insert.setString(4, event.type());
                insert.setString(5, json.writeValueAsString(event));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("The fact could not be recorded", failure);
        }
        transactions.registerInterposedSynchronization(new Committed(recorded));
    }

    private Event event(Keyed keyed) {
        return new Event(
                "1.0",
                UUID.randomUUID().toString(),
                "/" + source,
                Event.typeOf(keyed.fact().getClass().getSimpleName(), 1),
                keyed.key(),
                OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC),
                "application/json",
                json.valueToTree(keyed.fact()));
    }

    private final class Committed implements Synchronization {

        private final List<Event> facts;

        Committed(List<Event> facts) {
            this.facts = facts;
        }

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                signal.raise();
                facts.forEach(meters::recorded);
            }
        }
    }
}
