package kz.mandat.bench.nominations;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import kz.mandat.bench.report.Report;

/**
 * How long after a keystroke a list of 189 people has been checked with all its rules, while two
 * hundred other representatives write lists of the same length: each sends a keystroke every five
 * seconds, and every tenth one saves its draft.
 */
public final class ListsBench {

    private static final int OTHERS = 200;
    private static final int KEYSTROKES = 300;
    private static final Duration BETWEEN = Duration.ofMillis(100);
    private static final Duration BETWEEN_OF_OTHERS = Duration.ofSeconds(5);
    private static final int SAVED_EVERY = 10;
    private static final int WARM_UP = 100;
    private static final Duration BAR = Duration.ofMillis(200);
    private static final String ELECTION = "bench-kurultai";

    /** The same in every run. */
    private final Random pauses = new Random(189);

    private final NominationsService service;
    private final Signer signer;
    private final AtomicBoolean writing = new AtomicBoolean(true);
    private final ConcurrentLinkedQueue<Duration> ofOthers = new ConcurrentLinkedQueue<>();

    private ListsBench(NominationsService service, Signer signer) {
        this.service = service;
        this.signer = signer;
    }

    /** Measures, reports, and tells whether 95 of 100 checks came in time. */
    public static boolean run()
            throws IOException,
                    InterruptedException,
                    GeneralSecurityException,
                    SQLException,
                    ExecutionException {
        Report report =
                Report.of(
                        "lists",
                        "candidate-lists: %d people checked while %d others edit"
                                .formatted(Representative.PERSONS, OTHERS));
        Signer signer = new Signer();
        try (NominationsService service = NominationsService.start(signer)) {
            new ListsBench(service, signer).measure(report);
        }
        return report.finish();
    }

    private void measure(Report report)
            throws IOException,
                    InterruptedException,
                    GeneralSecurityException,
                    SQLException,
                    ExecutionException {
        service.register(IntStream.rangeClosed(0, OTHERS).mapToObj(Representative::party).toList());
        String contest = call();
        Representative one = representative(contest, 0);
        for (int keystroke = 0; keystroke < WARM_UP; keystroke++) {
            one.check(keystroke);
        }
        List<Duration> taken = new ArrayList<>();
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> others = new ArrayList<>();
            for (int number = 1; number <= OTHERS; number++) {
                Representative other = representative(contest, number);
                others.add(threads.submit(() -> write(other)));
            }
            Thread.sleep(BETWEEN_OF_OTHERS);
            for (int keystroke = 0; keystroke < KEYSTROKES; keystroke++) {
                taken.add(one.check(keystroke));
                Thread.sleep(BETWEEN);
            }
            writing.set(false);
            for (Future<?> other : others) {
                other.get();
            }
        }
        report(report, sorted(taken), Duration.ofNanos(System.nanoTime() - start));
    }

    private void report(Report report, List<Duration> taken, Duration lasted) {
        Duration ninetyFive = at(taken, 95);
        report.bar(
                "95 of 100 checks of %d people".formatted(Representative.PERSONS),
                "within " + BAR.toMillis() + " ms",
                millis(ninetyFive),
                ninetyFive.compareTo(BAR) <= 0);
        report.shown("half of the checks", millis(at(taken, 50)));
        report.shown("99 of 100 checks", millis(at(taken, 99)));
        List<Duration> others = sorted(List.copyOf(ofOthers));
        report.shown("95 of 100 checks and saves of the others", millis(at(others, 95)));
        report.shown(
                "checks and saves altogether",
                "%,d, %.1f a second"
                        .formatted(
                                taken.size() + others.size(),
                                (taken.size() + others.size()) * 1e3 / lasted.toMillis()));
    }

    private Object write(Representative other) throws IOException, InterruptedException {
        Thread.sleep(pauses.nextLong(BETWEEN_OF_OTHERS.toMillis()));
        for (int keystroke = 1; writing.get(); keystroke++) {
            boolean saves = keystroke % SAVED_EVERY == 0;
            ofOthers.add(saves ? other.save(keystroke) : other.check(keystroke));
            Thread.sleep(BETWEEN_OF_OTHERS);
        }
        return other;
    }

    private Representative representative(String contest, int number)
            throws GeneralSecurityException {
        return new Representative(service, signer, contest, number);
    }

    /** Calls an election of the Kurultai: 145 mandates, so that a list has at most 189 names. */
    private String call() throws IOException, InterruptedException, GeneralSecurityException {
        HttpRequest request =
                HttpRequest.newBuilder(service.address("/api/elections"))
                        .header(
                                "Authorization",
                                "Bearer " + signer.token("central", "central", "territory:KZ"))
                        .header("Content-Type", "application/json")
                        .POST(
                                BodyPublishers.ofString(
                                        """
                                        {"id":"%s","body":"kurultai","votingDay":"2026-08-23","kind":"regular","reason":"Bench"}
                                        """
                                                .formatted(ELECTION)))
                        .build();
        HttpResponse<String> answer =
                service.http().send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IOException("candidate-lists refuses: " + answer.body());
        }
        return ELECTION + "-list";
    }

    private static List<Duration> sorted(List<Duration> taken) {
        return taken.stream().sorted().toList();
    }

    private static Duration at(List<Duration> sorted, int ofHundred) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * ofHundred / 100));
    }

    private static String millis(Duration taken) {
        return String.format(Locale.ROOT, "%.1f ms", taken.toNanos() / 1e6);
    }
}
