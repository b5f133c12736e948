package kz.mandat.local.stack;

import java.time.Duration;

/** Measures from its making, by a clock that never jumps. */
public record Stopwatch(long startedNanos) {

    public static Stopwatch started() {
        return new Stopwatch(System.nanoTime());
    }

    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startedNanos);
    }
}
