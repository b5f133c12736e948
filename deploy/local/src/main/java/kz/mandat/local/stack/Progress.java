package kz.mandat.local.stack;

import java.time.Duration;

/** Hears what a stack is doing, step by step. */
@FunctionalInterface
public interface Progress {

    /**
     * A step has ended.
     *
     * @param part whose step it was
     * @param step what was done, as "ready" or "stopped"
     * @param detail an address or a remark, or nothing
     */
    void done(String part, String step, Duration took, String detail);

    static Progress silent() {
        return (part, step, took, detail) -> {};
    }
}
