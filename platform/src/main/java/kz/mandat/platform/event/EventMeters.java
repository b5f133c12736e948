package kz.mandat.platform.event;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What operators watch of the facts: how many are recorded, how long they wait, how late they are
 * taken in, how many are laid aside.
 */
@ApplicationScoped
class EventMeters {

    private static final String OLDEST =
            "select coalesce(extract(epoch from now() - min(created_at)), 0) from outbox"
                    + " where published_at is null";
    private static final String PARKED = "select count(*) from parked_event";

    private final MeterRegistry meters;
    private final DataSource database;
    private final Clock clock;
    private final boolean enabled;

    @Inject
    EventMeters(
            MeterRegistry meters,
            DataSource database,
            Clock clock,
            @ConfigProperty(name = "mandat.events.enabled") boolean enabled) {
        this.meters = meters;
        this.database = database;
        this.clock = clock;
        this.enabled = enabled;
    }

    void register(@Observes StartupEvent started) {
        if (enabled) {
            Gauge.builder("mandat.outbox.oldest", () -> asked(OLDEST))
                    .description("Age of the oldest fact that has not reached Kafka")
                    .baseUnit("seconds")
                    .register(meters);
            Gauge.builder("mandat.facts.parked", () -> asked(PARKED))
                    .description("Facts that could not be taken in and wait for a person")
                    .register(meters);
        }
    }

    void recorded(Event fact) {
        meters.counter("mandat.facts.recorded", "type", fact.name()).increment();
    }

    void taken(String topic, Event fact) {
        if (fact.time() == null) {
            return;
        }
        Duration lag = Duration.between(fact.time(), OffsetDateTime.now(clock));
        Timer.builder("mandat.fact.lag")
                .description("From the moment of a fact to its being taken in here")
                .tag("topic", topic)
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(10))
                .maximumExpectedValue(Duration.ofMinutes(10))
                .register(meters)
                .record(lag.isNegative() ? Duration.ZERO : lag);
    }

    /** Asked when somebody looks; not a number where the database is away. */
    private double asked(String query) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getDouble(1) : Double.NaN;
        } catch (SQLException away) {
            return Double.NaN;
        }
    }
}
