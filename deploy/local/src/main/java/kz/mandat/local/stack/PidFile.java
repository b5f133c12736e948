package kz.mandat.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Remembers a process by number and start time, so that a reused number is never taken for it. */
record PidFile(Path file) {
    // The system derives start times from a clock that may be adjusted meanwhile.
    private static final Duration TOLERANCE = Duration.ofSeconds(3);

    /** Notes the process and what it was started from. */
    void write(ProcessHandle process, String origin) {
        try {
            Files.writeString(file, process.pid() + " " + started(process) + " " + origin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean exists() {
        return Files.exists(file);
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, if it still runs and is the same. */
    Optional<ProcessHandle> process() {
        if (!exists()) {
            return Optional.empty();
        }
        Instant started = Instant.parse(words()[1]);
        return ProcessHandle.of(Long.parseLong(words()[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> isNear(started(process), started));
    }

    /** What the process was started from, as it was noted. */
    String origin() {
        return words()[2];
    }

    private String[] words() {
        try {
            return Files.readString(file).strip().split(" ", 3);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNear(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(TOLERANCE) <= 0;
    }

    private static Instant started(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
