package kz.mandat.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Hands facts to the handlers, each once: the event's id is recorded in the handler's own
 * transaction. A fact that cannot be handled is parked with its reason, and the rest flows on; a
 * database that is away parks nothing.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final long LOCK = 0x696e626f78L;
    private static final String RECORD =
            "insert into processed_event (event_id) select distinct unnest(?::uuid[]) on conflict do nothing returning event_id";

    private final DataSource database;
    private final ObjectMapper json;
    private final List<EventHandler> handlers;
    private final EventMeters meters;

    @Inject
    public Inbox(
            DataSource database,
            ObjectMapper json,
            @All List<EventHandler> handlers,
            EventMeters meters) {
        this.database = database;
        this.json = json;
        this.handlers = handlers;
        this.meters = meters;
    }

    /** A fact as it lies on its topic. */
    public record Arrival(String topic, @Nullable String key, @Nullable String payload) {}

    Set<String> topics() {
        return handlers.stream()
                .flatMap(handler -> handler.topics().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Takes a batch in one transaction or, where one fact of it fails, each in its own. */
    public void take(List<Arrival> batch) {
        try {
            QuarkusTransaction.requiringNew().run(() -> handle(batch));
        } catch (RuntimeException failure) {
            if (isPassing(failure)) {
                throw failure;
            }
            batch.forEach(this::takeAlone);
        }
    }

    private void takeAlone(Arrival arrival) {
        try {
            QuarkusTransaction.requiringNew().run(() -> handle(List.of(arrival)));
        } catch (RuntimeException failure) {
            if (isPassing(failure)) {
                throw failure;
            }
            LOG.errorf(
                    failure, "A fact of %s with key %s is parked", arrival.topic(), arrival.key());
            QuarkusTransaction.requiringNew().run(() -> park(arrival, failure));
        }
    }

    /**
     * Of several replicas one takes facts at a time: what one has committed the next one sees, also
     * where facts about one thing lie on different topics.
     */
    private void handle(List<Arrival> arrivals) {
        awaitTurn();
        List<Taken> facts = arrivals.stream().map(this::read).toList();
        Set<String> unseen = recordUnseen(facts);
        facts.stream().filter(fact -> unseen.remove(fact.event().id())).forEach(this::handle);
        handlers.forEach(EventHandler::finish);
    }

    private void handle(Taken fact) {
        for (EventHandler handler : handlers) {
            if (handler.topics().contains(fact.topic())) {
                handler.handle(fact.event());
            }
        }
        meters.taken(fact.topic(), fact.event());
    }

    private void awaitTurn() {
        try (Connection connection = database.getConnection();
                PreparedStatement lock =
                        connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            lock.setLong(1, LOCK);
            lock.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure.getMessage(), failure);
        }
    }

    /** A fact that could be read. */
    private record Taken(String topic, Event event) {}

    private Taken read(Arrival arrival) {
        try {
            return new Taken(arrival.topic(), json.readValue(arrival.payload(), Event.class));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("The fact is no CloudEvent", unreadable);
        }
    }

    /** Records the facts of a batch in one statement, and tells which were not there before. */
    private Set<String> recordUnseen(List<Taken> facts) {
        UUID[] ids =
                facts.stream().map(fact -> UUID.fromString(fact.event().id())).toArray(UUID[]::new);
        Set<String> unseen = new HashSet<>();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(RECORD)) {
            insert.setArray(1, connection.createArrayOf("uuid", ids));
            try (ResultSet rows = insert.executeQuery()) {
                while (rows.next()) {
                    unseen.add(rows.getString(1));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure.getMessage(), failure);
        }
        return unseen;
    }

    private void park(Arrival arrival, RuntimeException failure) {
        update(
                "insert into parked_event (topic, event_key, payload, reason) values (?, ?, ?, ?)",
                arrival.topic(),
                storable(arrival.key()),
                storable(arrival.payload()),
                storable(failure.getMessage()));
    }

    /** Whatever came must find its place among the parked, even what no column takes as it is. */
    private static String storable(@Nullable String text) {
        return String.valueOf(text).replace('\u0000', '\uFFFD');
    }

    private int update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure.getMessage(), failure);
        }
    }

    /**
     * Whether the same fact may succeed later: the database is away, restarting, or chose a victim.
     */
    private static boolean isPassing(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException
                    || cause instanceof SQLRecoverableException
                    || (cause instanceof SQLException sql && isPassingState(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPassingState(String state) {
        return state == null
                || state.startsWith("08")
                || state.startsWith("40")
                || state.startsWith("53")
                || state.startsWith("57");
    }
}
