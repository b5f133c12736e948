package kz.mandat.drill;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import kz.mandat.bench.report.Report;
import kz.mandat.bench.suite.Answer;
import kz.mandat.bench.suite.Suite;

/**
 * Malformed requests over every operation, from one seed: none breaks the suite, none is slow, and
 * every refusal is a problem that a client can read.
 */
public final class Fuzz {

    private static final long SEED = 43;
    private static final int CLIENTS = 8;
    private static final Duration SLOW = Duration.ofSeconds(2);
    private static final int REFUSED = 400;
    private static final int BROKEN = 500;
    private static final int SHOWN = 5;
    private static final Pattern LEAK =
            Pattern.compile(
                    "\\tat |Exception|org\\.hibernate|org\\.postgresql|SQLSTATE|kz\\.mandat\\.[a-z]+\\.[a-z]+\\.[A-Z]");

    private final Suite suite;
    private final List<Operation> operations;
    private final List<String> tokens;
    private final ConcurrentLinkedQueue<String> broken = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> slow = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> unreadable = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> leaks = new ConcurrentLinkedQueue<>();
    private final AtomicLong refused = new AtomicLong();

    private Fuzz(Suite suite) {
        this.suite = suite;
        this.operations =
                Operation.all(suite.door()).stream()
                        .filter(operation -> !operation.endless())
                        .toList();
        this.tokens =
                List.of(
                        suite.door().tokenOfUser("justice"),
                        suite.door().tokenOfUser("applicant"),
                        suite.door().tokenOfUser("central"),
                        suite.door().tokenOfUser("territorial"),
                        suite.door().tokenOfUser("precinct-1"),
                        suite.door().tokenOfUser("party-amanat"),
                        suite.door().tokenOfUser("observer"),
                        suite.door().tokenOfSystem("regional-kz-75"));
    }

    static boolean run(Size size) throws InterruptedException {
        try (Suite suite = Suite.start("drill")) {
            return run(suite, size.of(2_000, 100_000, 1_000_000));
        }
    }

    /** In a suite that runs already. */
    public static boolean run(Suite suite, int requests) throws InterruptedException {
        Report report = Report.of("drill-fuzz", "Malformed requests over every operation");
        return report(send(suite, requests), requests, report);
    }

    /** Tokens last five minutes: each round gets new ones. */
    private static List<Fuzz> send(Suite suite, int requests) throws InterruptedException {
        List<Fuzz> rounds = new ArrayList<>();
        int aRound = 20_000;
        for (int from = 0; from < requests; from += aRound) {
            Fuzz round = new Fuzz(suite);
            round.send(from, Math.min(requests, from + aRound));
            rounds.add(round);
        }
        return rounds;
    }

    private void send(int from, int to) throws InterruptedException {
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int request = from; request < to; request++) {
                Random random = new Random(SEED * 1_000_003 + request);
                clients.execute(() -> sendOne(random));
            }
            clients.shutdown();
            clients.awaitTermination(1, TimeUnit.HOURS);
        }
    }

    private static boolean report(List<Fuzz> rounds, int requests, Report report) {
        List<String> broken = new ArrayList<>();
        List<String> slow = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        List<String> leaks = new ArrayList<>();
        long refused = 0;
        for (Fuzz round : rounds) {
            broken.addAll(round.broken);
            slow.addAll(round.slow);
            unreadable.addAll(round.unreadable);
            leaks.addAll(round.leaks);
            refused += round.refused.get();
        }
        none(report, "answers of 500 and above, or none", broken);
        none(report, "answers slower than 2 s", slow);
        none(report, "refusals that are no readable problem", unreadable);
        none(report, "answers that tell about the inside", leaks);
        return report.shown("requests", requests + ", refused " + refused).finish();
    }

    private static void none(Report report, String what, List<String> found) {
        report.bar(
                what,
                "none",
                found.size() + " " + found.stream().distinct().limit(SHOWN).toList(),
                found.isEmpty());
    }

    private void sendOne(Random random) {
        Operation operation = operations.get(random.nextInt(operations.size()));
        String path = operation.pathWith(segment(random)) + query(random);
        Map<String, String> headers = headers(random, operation);
        String body = operation.isRead() ? "" : Junk.body(random);
        Answer answer = send(operation, path, headers, body);
        String name = operation.method() + " " + operation.path() + ": " + answer.status();
        if (answer.isOutage()) {
            broken.add(name + (answer.status() == 0 ? " " + answer.body() : ""));
        }
        if (answer.took().compareTo(SLOW) > 0) {
            slow.add(name + " " + answer.took().toMillis() + " ms");
        }
        if (answer.status() >= REFUSED && answer.status() < BROKEN) {
            refused.incrementAndGet();
            if (!isProblem(answer)) {
                unreadable.add(name);
            }
            if (LEAK.matcher(answer.body()).find()) {
                leaks.add(
                        name
                                + " "
                                + answer.body()
                                        .substring(0, Math.min(200, answer.body().length())));
            }
        }
    }

    /** A connection that the door has closed meanwhile is opened again, as any client does. */
    private Answer send(
            Operation operation, String path, Map<String, String> headers, String body) {
        Answer answer = suite.door().send(operation.method(), path, headers, body);
        return answer.status() == 0
                ? suite.door().send(operation.method(), path, headers, body)
                : answer;
    }

    private static boolean isProblem(Answer answer) {
        boolean typed =
                answer.headers()
                        .firstValue("Content-Type")
                        .filter(type -> type.startsWith("application/problem+json"))
                        .isPresent();
        try {
            return typed
                    && answer.json().path("status").asInt() == answer.status()
                    && answer.json().path("code").isTextual()
                    && answer.json().path("title").isTextual();
        } catch (IllegalStateException unreadable) {
            return false;
        }
    }

    private static String segment(Random random) {
        return URLEncoder.encode(Junk.text(random), StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String query(Random random) {
        if (random.nextBoolean()) {
            return "";
        }
        String name =
                List.of("limit", "cursor", "at", "state", "q", "format", "lang", "territory", "x")
                        .get(random.nextInt(9));
        return "?" + name + "=" + segment(random);
    }

    private Map<String, String> headers(Random random, Operation operation) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (random.nextInt(5) > 0) {
            headers.put("Authorization", "Bearer " + tokens.get(random.nextInt(tokens.size())));
        }
        if (!operation.isRead()) {
            headers.put("Content-Type", Junk.mediaType(random, operation.bodies()));
        }
        if (random.nextInt(4) == 0) {
            headers.put("Idempotency-Key", Junk.header(random));
        }
        if (random.nextInt(6) == 0) {
            headers.put("If-Match", Junk.header(random));
        }
        if (random.nextInt(6) == 0) {
            headers.put("If-None-Match", Junk.header(random));
        }
        if (random.nextInt(8) == 0) {
            headers.put("Accept", Junk.mediaType(random, List.of()));
        }
        return headers;
    }
}
