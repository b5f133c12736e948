package kz.mandat.tally.total;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.jdbi.v3.core.Jdbi;

/**
 * The alarm of the gate: a metric and a check of wellness that name the contests whose sums
 * contradict themselves. The service stays ready, because everything else goes on.
 */
@Wellness
@ApplicationScoped
class HeldTotals implements HealthCheck {

    private static final String HELD =
            "select contest from total_hold where cause = 'contradiction' order by held_at";

    private final Jdbi database;
    private final MeterRegistry meters;

    @Inject
    HeldTotals(Jdbi database, MeterRegistry meters) {
        this.database = database;
        this.meters = meters;
    }

    void register(@Observes StartupEvent started) {
        Gauge.builder("mandat.totals.held", () -> held().size())
                .description("Contests whose sums contradict themselves and are not shown")
                .register(meters);
    }

    @Override
    public HealthCheckResponse call() {
        List<String> held = held();
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("totals").status(held.isEmpty());
        return held.isEmpty()
                ? answer.build()
                : answer.withData("held", String.join(", ", held)).build();
    }

    private List<String> held() {
        return database.withHandle(handle -> handle.createQuery(HELD).mapTo(String.class).list());
    }
}
