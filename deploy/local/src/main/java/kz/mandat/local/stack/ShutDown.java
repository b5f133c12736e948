package kz.mandat.local.stack;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Stops all parts, those first that need others. */
final class ShutDown {
    private final List<Part> parts;
    private final Home home;
    private final Progress progress;

    ShutDown(List<Part> parts, Home home, Progress progress) {
        this.parts = parts;
        this.home = home;
        this.progress = progress;
    }

    void run() {
        Map<Integer, List<Part>> waves =
                parts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        this::depth,
                                        () -> new TreeMap<>(Comparator.reverseOrder()),
                                        Collectors.toList()));
        waves.values().forEach(wave -> wave.parallelStream().forEach(this::stop));
    }

    private int depth(Part part) {
        return parts.stream()
                .filter(other -> part.after().contains(other.name()))
                .mapToInt(other -> depth(other) + 1)
                .max()
                .orElse(0);
    }

    private void stop(Part part) {
        PartProcess process = new PartProcess(home, part.name());
        boolean running = process.running().isPresent();
        Stopwatch stopwatch = Stopwatch.started();
        process.stop(part.farewell());
        if (running) {
            progress.done(part.name(), "stopped", stopwatch.elapsed(), "");
        }
    }
}
