package kz.mandat.local.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The process of one part, which outlives the program that started it. */
final class PartProcess {
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final String part;
    private final Path log;
    private final PidFile pid;

    PartProcess(Home home, String part) {
        this.part = part;
        this.log = home.log(part);
        this.pid = new PidFile(home.run(part));
    }

    Path log() {
        return log;
    }

    Optional<ProcessHandle> running() {
        return pid.process();
    }

    /**
     * True where the part runs, but from other files or settings than it would be started from now.
     */
    boolean isOutdated(String origin) {
        return running().isPresent() && !pid.origin().equals(origin);
    }

    /** True where a process was started and not stopped by us, yet is gone. */
    boolean hasDied() {
        return pid.exists() && running().isEmpty();
    }

    StackFailure death() {
        return new StackFailure(
                "%s ended on its own. Its log is %s and ends so:\n%s"
                        .formatted(part, log, Log.tail(log)));
    }

    ProcessHandle start(Launch launch, String origin) {
        List<String> command = new ArrayList<>(Detachment.PREFIX);
        command.addAll(launch.command());
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectInput(ProcessBuilder.Redirect.from(Detachment.NOTHING))
                        .redirectOutput(log.toFile());
        builder.environment().putAll(launch.environment());
        try {
            ProcessHandle process = builder.start().toHandle();
            pid.write(process, origin);
            return process;
        } catch (IOException e) {
            throw new StackFailure(part + " could not be started: " + e.getMessage(), e);
        }
    }

    /** Asks the process to end, waits, and ends what is left of it by force. */
    void stop(Signal farewell) {
        running().ifPresent(process -> end(process, farewell));
        pid.forget();
    }

    private static void end(ProcessHandle process, Signal farewell) {
        List<ProcessHandle> family =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        farewell.send(process);
        Ended.within(GRACE, List.of(process));
        family.stream().filter(ProcessHandle::isAlive).forEach(Signal.KILL::send);
        Ended.within(GRACE, family);
    }
}
