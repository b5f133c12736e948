package kz.mandat.bench.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.mandat.bench.suite.Answer;
import kz.mandat.bench.suite.Station;
import kz.mandat.bench.suite.Suite;
import kz.mandat.bench.suite.Trial;
import kz.mandat.local.realm.RegionalSystem;

/** Protocols that await acceptance in a trial, and their acceptance one by one at a pace. */
final class AcceptedProtocols {

    private static final String REASON = "{\"reason\":\"A bench\"}";

    private final Suite suite;
    private final Trial trial;
    private final List<String> waiting;
    private final String central;

    private AcceptedProtocols(Suite suite, List<String> waiting, Trial trial) {
        this.suite = suite;
        this.trial = trial;
        this.waiting = waiting;
        this.central = suite.door().tokenOfUser("central");
    }

    /** When an acceptance was sent and answered, and how many were answered with it. */
    record Accepted(int number, long sent, long at) {}

    /** Each region's own system enters its stations, so that they only wait for the commission. */
    static AcceptedProtocols entered(Suite suite, Trial trial, List<Station> stations) {
        Map<String, List<Station>> byRegion =
                stations.stream().collect(Collectors.groupingBy(Station::territory));
        List<String> waiting =
                RegionalSystem.all()
                        .filter(system -> byRegion.containsKey(system.territory()))
                        .flatMap(system ->
                                enteredBy(system, suite, trial, byRegion.get(system.territory())))
                        .toList();
        return new AcceptedProtocols(suite, waiting, trial);
    }

    private static Stream<String> enteredBy(
            RegionalSystem system, Suite suite, Trial trial, List<Station> stations) {
        List<String> lines = stations.stream().map(trial::protocol).toList();
        String token = suite.door().tokenOfSystem(system.client());
        Answer answer = suite.door().postLines(token, "/api/protocols/bulk", lines);
        if (!answer.isGood() || answer.body().contains("\"refused\"")) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
        return answer.body()
                .lines()
                .map(line -> line.replaceFirst(".*\"protocol\":\"([^\"]+)\".*", "$1"));
    }

    /** Accepts them one by one, so many a second, and tells when each was answered. */
    List<Accepted> acceptAtPace(int perSecond) throws Exception {
        AtomicInteger answered = new AtomicInteger();
        List<Future<Accepted>> ends = new ArrayList<>();
        long begun = System.nanoTime();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < waiting.size(); i++) {
                long due = begun + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
                TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
                String id = waiting.get(i);
                ends.add(clients.submit(() -> accept(id, answered)));
            }
            List<Accepted> accepted = new ArrayList<>();
            for (Future<Accepted> end : ends) {
                accepted.add(end.get());
            }
            return accepted;
        }
    }

    private Accepted accept(String id, AtomicInteger answered) {
        long sent = System.nanoTime();
        Answer answer = suite.door().post(central, "/api/protocols/" + id + "/acceptance", REASON);
        if (!answer.isGood()) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
        return new Accepted(answered.incrementAndGet(), sent, System.nanoTime());
    }

    /** Lets the central commission accept all that wait, at once. */
    void acceptTogether() {
        trial.acceptAll();
    }
}
