package kz.mandat.bench.suite;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for what is to come; asks often. */
public final class Patience {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Patience() {}

    /** Tells whether it came in time. */
    public static boolean until(Duration limit, BooleanSupplier condition) {
        Instant end = Instant.now().plus(limit);
        while (Instant.now().isBefore(end)) {
            if (condition.getAsBoolean()) {
                return true;
            }
            pause(PAUSE);
        }
        return condition.getAsBoolean();
    }

    public static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", stopping);
        }
    }
}
