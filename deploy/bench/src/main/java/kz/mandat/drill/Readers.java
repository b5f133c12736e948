package kz.mandat.drill;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kz.mandat.bench.suite.Door;

/**
 * People who read a public page over and over, and try the next door a few times where one does not
 * answer. A read is lost when no try was answered.
 */
final class Readers implements AutoCloseable {

    private static final int TRIES = 5;
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration BETWEEN = Duration.ofMillis(50);

    private final List<Door> doors;
    private final String path;
    private final AtomicInteger read = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicInteger repetitions = new AtomicInteger();
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();

    Readers(List<Door> doors, String path) {
        this.doors = List.copyOf(doors);
        this.path = path;
        for (int first = 0; first < doors.size(); first++) {
            int begin = first;
            people.execute(() -> run(begin));
        }
    }

    int read() {
        return read.get();
    }

    int lost() {
        return lost.get();
    }

    int repetitions() {
        return repetitions.get();
    }

    private void run(int begin) {
        try {
            while (true) {
                if (isAnswered(begin)) {
                    read.incrementAndGet();
                } else {
                    lost.incrementAndGet();
                }
                TimeUnit.MILLISECONDS.sleep(BETWEEN.toMillis());
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isAnswered(int begin) throws InterruptedException {
        for (int tried = 0; tried < TRIES; tried++) {
            if (doors.get((begin + tried) % doors.size()).get(path).isGood()) {
                return true;
            }
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            repetitions.incrementAndGet();
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        }
        return false;
    }

    @Override
    public void close() {
        people.shutdownNow();
    }
}
