package kz.mandat.local.cli;

import java.io.PrintStream;
import java.time.Duration;
import kz.mandat.local.stack.Progress;

/** Shows each step on a line of its own, with its time. */
record Console(PrintStream out) implements Progress {

    @Override
    public synchronized void done(String part, String step, Duration took, String detail) {
        out.printf("  %-20s %-14s %6.1f s  %s%n", part, step, took.toMillis() / 1000.0, detail);
        out.flush();
    }
}
