package kz.mandat.local.stack;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * Starts all parts, side by side where none waits for the other; it can be abandoned at any moment.
 */
final class StartUp {
    private final List<Part> parts;
    private final Home home;
    private final Progress progress;
    private final Map<String, CountDownLatch> ready;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private boolean abandoned;

    StartUp(List<Part> parts, Home home, Progress progress) {
        this.parts = parts;
        this.home = home;
        this.progress = progress;
        this.ready =
                parts.stream().collect(Collectors.toMap(Part::name, _ -> new CountDownLatch(1)));
    }

    /** Returns when every part is ready, or throws with the first failure. */
    void run() {
        ExecutorCompletionService<Part> starts = new ExecutorCompletionService<>(threads);
        parts.forEach(part -> starts.submit(() -> start(part), part));
        try {
            for (int started = 0; started < parts.size(); started++) {
                starts.take().get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StackFailure failure
                    ? failure
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("The start was interrupted.", e);
        }
    }

    /** From now on no process is started. */
    synchronized void abandon() {
        abandoned = true;
        threads.shutdownNow();
    }

    private void start(Part part) {
        PartProcess process = new PartProcess(home, part.name());
        if (process.isOutdated(part.origin())) {
            process.stop(part.farewell());
        }
        ProcessHandle running = process.running().orElseGet(() -> startAnew(part, process));
        Stopwatch stopwatch = Stopwatch.started();
        new Waiting(part.name(), running, process.log()).until(part::isReady, part.patience());
        part.furnish();
        progress.done(part.name(), "ready", stopwatch.elapsed(), part.address());
        ready.get(part.name()).countDown();
    }

    private ProcessHandle startAnew(Part part, PartProcess process) {
        part.prepare(progress);
        part.after().forEach(this::await);
        return launch(process, part.launch(), part.origin());
    }

    private synchronized ProcessHandle launch(PartProcess process, Launch launch, String origin) {
        if (abandoned) {
            throw new StackFailure("The start was abandoned.");
        }
        return process.start(launch, origin);
    }

    private void await(String name) {
        try {
            ready.get(name).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("The start was interrupted.", e);
        }
    }
}
