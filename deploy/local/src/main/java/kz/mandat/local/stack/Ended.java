package kz.mandat.local.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Waits for processes to be gone; looks often, since most end at once. */
final class Ended {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Ended() {}

    static boolean within(Duration patience, List<ProcessHandle> processes) {
        Instant end = Instant.now().plus(patience);
        while (processes.stream().anyMatch(ProcessHandle::isAlive)) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
