package kz.mandat.drill;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.mandat.bench.suite.Answer;
import kz.mandat.bench.suite.Door;
import kz.mandat.bench.suite.Patience;
import kz.mandat.bench.suite.Station;
import kz.mandat.bench.suite.Suite;
import kz.mandat.bench.suite.Trial;
import kz.mandat.local.realm.RegionalSystem;

/**
 * Regional systems that send one protocol after another and repeat each, under the same {@code
 * Idempotency-Key}, until it is acknowledged. How fast they go is for the drill to say: each
 * protocol takes one permit.
 */
final class Senders implements AutoCloseable {

    private static final int CLIENTS = 6;
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Map<String, String> SYSTEMS =
            RegionalSystem.all()
                    .collect(Collectors.toMap(RegionalSystem::territory, RegionalSystem::client));

    private final Suite suite;
    private final Trial trial;
    private final List<Door> doors;
    private final AtomicInteger turn = new AtomicInteger();
    private final Queue<Station> waiting = new ConcurrentLinkedQueue<>();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Map<Integer, AtomicInteger> refusals = new ConcurrentHashMap<>();
    private final AtomicInteger repetitions = new AtomicInteger();
    private final Semaphore permits = new Semaphore(0);
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);

    Senders(Suite suite, Trial trial) {
        this(suite, trial, List.of(suite.door()));
    }

    /** They know several doors, and ask the next one each time. */
    Senders(Suite suite, Trial trial, List<Door> doors) {
        this.suite = suite;
        this.trial = trial;
        this.doors = List.copyOf(doors);
        waiting.addAll(trial.stations());
        for (int client = 0; client < CLIENTS; client++) {
            clients.execute(this::run);
        }
    }

    /** Lets that many more protocols go. */
    void allow(int protocols) {
        permits.release(protocols);
    }

    int acknowledged() {
        return acknowledged.size();
    }

    int repetitions() {
        return repetitions.get();
    }

    /** What was refused for good, by status; empty if nothing was. */
    Map<Integer, AtomicInteger> refusals() {
        return refusals;
    }

    /** Waits until everything that was allowed is acknowledged. */
    boolean await(int protocols, Duration limit) {
        return Patience.until(limit, () -> acknowledged.size() >= protocols);
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                permits.acquire();
                Station station = waiting.poll();
                if (station == null) {
                    return;
                }
                send(station);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(Station station) throws InterruptedException {
        String key = UUID.randomUUID().toString();
        while (true) {
            Answer answer = once(station, key);
            if (answer.isGood()) {
                acknowledged.add(station.id());
                return;
            }
            if (!answer.isOutage() && answer.status() != 401) {
                refusals.computeIfAbsent(answer.status(), _ -> new AtomicInteger())
                        .incrementAndGet();
                System.err.println(answer.status() + " " + answer.body());
                return;
            }
            repetitions.incrementAndGet();
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        }
    }

    private Answer once(Station station, String key) {
        Door door = doors.get(Math.floorMod(turn.getAndIncrement(), doors.size()));
        return withToken(
                station, token -> door.post(token, "/api/protocols", trial.protocol(station), key));
    }

    /** Without a token there is nothing to send; the identity provider may be away as well. */
    private Answer withToken(Station station, Function<String, Answer> request) {
        String token;
        try {
            token = suite.door().tokenOfSystem(SYSTEMS.get(station.territory()));
        } catch (RuntimeException away) {
            return Answer.absent(away.toString());
        }
        return request.apply(token);
    }

    @Override
    public void close() {
        clients.shutdownNow();
    }
}
