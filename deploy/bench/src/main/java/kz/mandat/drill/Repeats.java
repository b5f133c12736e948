package kz.mandat.drill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import kz.mandat.bench.report.Report;
import kz.mandat.bench.suite.Answer;
import kz.mandat.bench.suite.Station;
import kz.mandat.bench.suite.Suite;
import kz.mandat.bench.suite.Trial;
import kz.mandat.local.realm.RegionalSystem;

/**
 * Each request is sent four times, in any order and side by side: it is taken once, and every
 * repetition gets the first answer.
 */
public final class Repeats {

    private static final int TIMES = 4;
    private static final int CLIENTS = 8;
    private static final long SEED = 20230319;

    private Repeats() {}

    static boolean run(Size size) throws Exception {
        try (Suite suite = Suite.start("drill")) {
            return run(suite, size.of(200, 2_000, 10_000));
        }
    }

    /** In a suite that runs already. */
    public static boolean run(Suite suite, int protocols) throws Exception {
        Report report = Report.of("drill-repeats", "Each request repeated and reordered");
        Trial trial = Trial.open(suite);
        List<Station> stations = trial.stations().subList(0, protocols);
        List<Station> requests = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            requests.addAll(stations);
        }
        Collections.shuffle(requests, new Random(SEED));
        Map<Integer, Long> statuses = send(suite, trial, requests);
        long good =
                statuses.entrySet().stream()
                        .filter(entry -> entry.getKey() < 300)
                        .mapToLong(Map.Entry::getValue)
                        .sum();
        long conflicts = statuses.getOrDefault(409, 0L);
        report.shown("requests sent", "" + requests.size())
                .bar(
                        "answers: taken, the first answer again, or 409 while the first is under way",
                        "nothing else",
                        statuses.toString(),
                        good + conflicts == requests.size() && good >= protocols);
        Counted.check(suite, trial, protocols, report);
        return report.finish();
    }

    private static Map<Integer, Long> send(Suite suite, Trial trial, List<Station> requests)
            throws Exception {
        Map<String, String> systems =
                RegionalSystem.all()
                        .collect(
                                Collectors.toMap(
                                        RegionalSystem::territory, RegionalSystem::client));
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<Answer>> answers = new ArrayList<>();
            for (Station station : requests) {
                answers.add(
                        clients.submit(() ->
                                suite.door()
                                        .post(
                                                suite.door()
                                                        .tokenOfSystem(
                                                                systems.get(station.territory())),
                                                "/api/protocols",
                                                trial.protocol(station),
                                                trial.contest() + "-" + station.id())));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Answer> answer : answers) {
                statuses.add(answer.get().status());
            }
            return statuses.stream()
                    .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        }
    }
}
