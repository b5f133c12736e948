package kz.mandat.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.mandat.bench.report.Report;
import kz.mandat.bench.suite.Answer;
import kz.mandat.bench.suite.Patience;
import kz.mandat.bench.suite.Station;
import kz.mandat.bench.suite.Suite;
import kz.mandat.bench.suite.Trial;

/**
 * The identity provider is away: whoever holds a token works on, the public reads on, and nobody
 * gets in without one.
 */
public final class KeycloakAway {

    private static final Duration BETWEEN = Duration.ofMillis(500);
    private static final String ABROAD = "regional-abroad";

    private KeycloakAway() {}

    static boolean run(Size size) {
        try (Suite suite = Suite.start("drill")) {
            return run(suite, Duration.ofSeconds(size.of(15, 240, 240)));
        }
    }

    /** In a suite that runs already; a token lasts five minutes, so not longer than four. */
    public static boolean run(Suite suite, Duration absence) {
        Report report = Report.of("drill-keycloak", "The identity provider is away");
        Trial trial = Trial.open(suite);
        List<Station> abroad =
                trial.stations().stream()
                        .filter(station -> station.territory().equals("abroad"))
                        .toList();
        String token = suite.door().tokenOfSystem(ABROAD);
        suite.kill("keycloak");
        List<Integer> writes = new ArrayList<>();
        List<Integer> reads = new ArrayList<>();
        List<Integer> strangers = new ArrayList<>();
        Instant end = Instant.now().plus(absence);
        for (int next = 0; Instant.now().isBefore(end); next++) {
            Station station = abroad.get(next % abroad.size());
            Answer written =
                    suite.door()
                            .post(
                                    token,
                                    "/api/protocols",
                                    trial.protocol(station),
                                    trial.contest() + station.id());
            writes.add(written.status());
            reads.add(trial.result().status());
            strangers.add(suite.door().post("made.up.token", "/api/protocols", "{}").status());
            Patience.pause(BETWEEN);
        }
        suite.startWhatIsMissing();
        boolean back = suite.door().tokenOfUser("auditor").length() > 1;
        report.shown("away for", absence.toSeconds() + " s")
                .bar(
                        "writes with a token from before",
                        "all taken",
                        counts(writes),
                        all(writes, 201))
                .bar("public reads", "all answered", counts(reads), all(reads, 200))
                .bar("made-up tokens", "all refused", counts(strangers), all(strangers, 401))
                .bar("logins afterwards", "possible", "" + back, back);
        return report.finish();
    }

    private static boolean all(List<Integer> statuses, int expected) {
        return !statuses.isEmpty() && statuses.stream().allMatch(status -> status == expected);
    }

    private static String counts(List<Integer> statuses) {
        Map<Integer, Long> counts =
                statuses.stream()
                        .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        return counts.toString();
    }
}
