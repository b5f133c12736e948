package kz.mandat.local.stack;

import java.util.List;
import java.util.Optional;

/**
 * A start after which either everything runs or nothing does, even when it is interrupted from the
 * keyboard.
 */
final class AllOrNothing {
    private final List<Part> parts;
    private final Home home;
    private final StartUp startUp;

    AllOrNothing(List<Part> parts, Home home, Progress progress) {
        this.parts = parts;
        this.home = home;
        this.startUp = new StartUp(parts, home, progress);
    }

    void run(Runnable whenReady) {
        Thread interruption = new Thread(this::undo, "interruption");
        Runtime.getRuntime().addShutdownHook(interruption);
        try {
            startUp.run();
            whenReady.run();
        } catch (RuntimeException e) {
            RuntimeException cause = death().map(RuntimeException.class::cast).orElse(e);
            undo();
            throw cause;
        } finally {
            forget(interruption);
        }
    }

    private synchronized void undo() {
        startUp.abandon();
        new ShutDown(parts, home, Progress.silent()).run();
    }

    /** A part that has died explains better than whatever followed from it. */
    private Optional<StackFailure> death() {
        return parts.stream()
                .map(part -> new PartProcess(home, part.name()))
                .filter(PartProcess::hasDied)
                .map(PartProcess::death)
                .findFirst();
    }

    private static void forget(Thread interruption) {
        try {
            Runtime.getRuntime().removeShutdownHook(interruption);
        } catch (IllegalStateException _) {
            // The JVM is already ending, and the interruption at work.
        }
    }
}
