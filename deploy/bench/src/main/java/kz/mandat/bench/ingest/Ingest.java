package kz.mandat.bench.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import kz.mandat.bench.suite.Answer;
import kz.mandat.bench.suite.Station;
import kz.mandat.bench.suite.Suite;
import kz.mandat.bench.suite.Trial;
import kz.mandat.local.realm.RegionalSystem;

/** Protocols through the whole door: gateway, token, validation, commit, outbox, audit. */
public final class Ingest {

    static final int CLIENTS = 8;
    private static final int CREATED = 201;
    private static final double NANOS = 1e9;

    private final Suite suite;
    private final Map<String, String> tokens;
    private final AtomicInteger errors = new AtomicInteger();

    public Ingest(Suite suite) {
        this.suite = suite;
        this.tokens =
                RegionalSystem.all()
                        .collect(
                                Collectors.toMap(
                                        RegionalSystem::territory,
                                        system -> suite.door().tokenOfSystem(system.client())));
    }

    public int errors() {
        return errors.get();
    }

    /** Protocols a second, each with an {@code Idempotency-Key}, from 8 clients. */
    public double oneByOne(Trial trial, List<Station> stations) throws Exception {
        ConcurrentLinkedQueue<Station> waiting = new ConcurrentLinkedQueue<>(stations);
        return rate(
                stations.size(),
                () -> {
                    for (Station station = waiting.poll();
                            station != null;
                            station = waiting.poll()) {
                        Answer answer =
                                suite.door()
                                        .post(
                                                tokens.get(station.territory()),
                                                "/api/protocols",
                                                trial.protocol(station),
                                                UUID.randomUUID().toString());
                        if (answer.status() != CREATED) {
                            errors.incrementAndGet();
                        }
                    }
                },
                CLIENTS);
    }

    /** Protocols a second, a thousand a request as NDJSON, from two clients. */
    double inBulk(Trial trial, List<List<Station>> requests) throws Exception {
        ConcurrentLinkedQueue<List<Station>> waiting = new ConcurrentLinkedQueue<>(requests);
        int protocols = requests.stream().mapToInt(List::size).sum();
        String token = suite.door().tokenOfUser("central");
        return rate(
                protocols,
                () -> {
                    for (List<Station> request = waiting.poll();
                            request != null;
                            request = waiting.poll()) {
                        List<String> lines = request.stream().map(trial::protocol).toList();
                        Answer answer = suite.door().postLines(token, "/api/protocols/bulk", lines);
                        if (!answer.isGood() || answer.body().contains("\"refused\"")) {
                            errors.incrementAndGet();
                        }
                    }
                },
                2);
    }

    private static double rate(int protocols, Runnable client, int clients) throws Exception {
        long begun = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> ends = new ArrayList<>();
            for (int each = 0; each < clients; each++) {
                ends.add(threads.submit(client));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        }
        return protocols * NANOS / (System.nanoTime() - begun);
    }
}
