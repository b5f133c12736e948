package kz.mandat.local.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/**
 * Waits for a part to become ready, and gives up at once when its process ends.
 *
 * @param part its name for people
 * @param log shown by its last lines when the part fails
 */
public record Waiting(String part, ProcessHandle process, Path log) {
    private static final Duration PAUSE = Duration.ofMillis(100);

    public void until(BooleanSupplier ready, Duration patience) {
        Instant end = Instant.now().plus(patience);
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw failure("ended before it was ready");
            }
            if (Instant.now().isAfter(end)) {
                throw failure("was not ready within " + patience.toSeconds() + " s");
            }
            pause();
        }
    }

    private StackFailure failure(String what) {
        return new StackFailure(
                part + " " + what + ". Its log is " + log + " and ends so:\n" + Log.tail(log));
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while waiting for " + part + ".", e);
        }
    }
}
