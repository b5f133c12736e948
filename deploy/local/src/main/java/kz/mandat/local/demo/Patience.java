package kz.mandat.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import kz.mandat.local.stack.StackFailure;

/**
 * Tries again where trying again may help: services come back, and facts take a moment to travel.
 */
final class Patience {
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private Patience() {}

    static <T> T whileRefused(Predicate<Refusal> mayPass, Supplier<T> attempt) {
        Instant end = Instant.now().plus(LIMIT);
        while (true) {
            try {
                return attempt.get();
            } catch (Refusal refusal) {
                if (!mayPass.test(refusal) || Instant.now().isAfter(end)) {
                    throw refusal;
                }
                pause();
            }
        }
    }

    static void until(String what, BooleanSupplier holds) {
        Instant end = Instant.now().plus(LIMIT);
        while (!holds.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new StackFailure("Within a minute it did not happen that " + what + ".");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("The loading was interrupted.", e);
        }
    }
}
