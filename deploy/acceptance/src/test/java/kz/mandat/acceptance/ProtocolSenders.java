package kz.mandat.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import kz.mandat.bench.suite.Patience;
import kz.mandat.bench.suite.Station;
import kz.mandat.bench.suite.Suite;
import kz.mandat.bench.suite.Trial;
import kz.mandat.local.realm.RegionalSystem;

/**
 * Regional systems that know every door, and repeat a protocol at the next one, under the same
 * {@code Idempotency-Key}, until it is acknowledged.
 */
final class ProtocolSenders implements AutoCloseable {

    private static final int CLIENTS = 4;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration ONE_REQUEST = Duration.ofSeconds(10);
    private static final Map<String, String> SYSTEMS =
            RegionalSystem.all()
                    .collect(Collectors.toMap(RegionalSystem::territory, RegionalSystem::client));

    private final Suite suite;
    private final Trial trial;
    private final List<URI> doors;
    private final Iterator<Station> stations;
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final Queue<String> refusals = new ConcurrentLinkedQueue<>();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);

    ProtocolSenders(Suite suite, Trial trial, List<URI> doors) {
        this.suite = suite;
        this.trial = trial;
        this.doors = doors;
        this.stations = trial.stations().iterator();
    }

    void send(int protocols) {
        for (int protocol = 0; protocol < protocols; protocol++) {
            Station station = stations.next();
            clients.execute(() -> send(station));
        }
    }

    boolean await(int protocols, Duration limit) {
        return Patience.until(limit, () -> acknowledged.get() >= protocols) && refusals.isEmpty();
    }

    private void send(Station station) {
        String key = UUID.randomUUID().toString();
        String token = suite.door().tokenOfSystem(SYSTEMS.get(station.territory()));
        int status = once(station, token, key);
        while (status == 0 || status >= 500) {
            Patience.pause(PAUSE);
            status = once(station, token, key);
        }
        if (status < 300) {
            acknowledged.incrementAndGet();
        } else {
            refusals.add(station.id() + ": " + status);
        }
    }

    private int once(Station station, String token, String key) {
        URI door = doors.get(Math.floorMod(turn.getAndIncrement(), doors.size()));
        HttpRequest request =
                HttpRequest.newBuilder(door.resolve("/api/protocols"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .timeout(ONE_REQUEST)
                        .POST(BodyPublishers.ofString(trial.protocol(station)))
                        .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException away) {
            return 0;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return 499;
        }
    }

    @Override
    public String toString() {
        return acknowledged + " acknowledged, refused: " + refusals;
    }

    @Override
    public void close() {
        clients.shutdownNow();
    }
}
