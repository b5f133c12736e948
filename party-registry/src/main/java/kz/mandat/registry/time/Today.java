package kz.mandat.registry.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is in the capital, where the justice authority sits. */
@ApplicationScoped
public class Today {

    private static final ZoneId CAPITAL = ZoneId.of("Asia/Almaty");

    private final Clock clock;

    @Inject
    public Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), CAPITAL);
    }
}
