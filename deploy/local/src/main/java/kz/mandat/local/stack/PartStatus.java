package kz.mandat.local.stack;

import java.util.Optional;

/**
 * How one part is doing.
 *
 * @param mebibytes of memory that its processes hold
 */
public record PartStatus(String name, State state, long mebibytes, String address) {

    /** What there is to know about a process from outside. */
    public enum State {
        READY,
        NOT_READY,
        DIED,
        STOPPED
    }

    static PartStatus of(Part part, Home home) {
        PartProcess process = new PartProcess(home, part.name());
        Optional<ProcessHandle> running = process.running();
        return new PartStatus(
                part.name(),
                running.map(_ -> part.isReady() ? State.READY : State.NOT_READY)
                        .orElse(process.hasDied() ? State.DIED : State.STOPPED),
                running.map(Memory::mebibytesOf).orElse(0L),
                part.address());
    }
}
