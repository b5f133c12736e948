package kz.mandat.bench.reads;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.mandat.bench.ingest.Ingest;
import kz.mandat.bench.report.Report;
import kz.mandat.bench.suite.Answer;
import kz.mandat.bench.suite.Spread;
import kz.mandat.bench.suite.Station;
import kz.mandat.bench.suite.Suite;
import kz.mandat.bench.suite.Trial;

/**
 * The published result, read by many, beside a bare Vert.x route with the same bytes; and what
 * readers without measure take from the ingest.
 */
public final class ReadsBench {

    private static final String RESULT = "/api/results/mazhilis-2023-list";
    private static final int ROUNDS = 5;
    private static final int PROTOCOLS = 1_000;
    private static final double BAR = 0.8;
    private static final double BAR_FLOODED = 0.9;
    private static final Duration LENGTH = Duration.ofSeconds(4);

    private ReadsBench() {}

    public static boolean run() throws Exception {
        try (Suite suite = Suite.start("bench")) {
            return run(suite);
        }
    }

    private static boolean run(Suite suite) throws Exception {
        Report report = Report.of("reads", "Public reads, beside a bare route with the same bytes");
        Answer answer = suite.door().get(RESULT);
        report.shown("the snapshot", answer.body().length() + " characters");
        rates(suite, answer, report);
        ingest(suite, report);
        return report.finish();
    }

    private static void rates(Suite suite, Answer answer, Report report) throws Exception {
        Vertx vertx = Vertx.vertx();
        HttpServer bare = bareRoute(vertx, answer);
        String theirs = "http://localhost:" + bare.actualPort() + "/";
        String ours = suite.door().address() + RESULT;
        List<Double> suiteRates = new ArrayList<>();
        List<Double> bareRates = new ArrayList<>();
        List<Double> nginxRates = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        try (Nginx nginx = Nginx.serving(answer.body())) {
            Wrk.rate(ours, LENGTH);
            Wrk.rate(theirs, LENGTH);
            Wrk.rate(nginx.address(), LENGTH);
            for (int round = 0; round < ROUNDS; round++) {
                bareRates.add(Wrk.rate(theirs, LENGTH));
                suiteRates.add(Wrk.rate(ours, LENGTH));
                nginxRates.add(Wrk.rate(nginx.address(), LENGTH));
                ratios.add(suiteRates.getLast() / bareRates.getLast());
            }
        }
        vertx.close();
        Spread ratio = Spread.of(ratios);
        report.shown("through the gateway", Spread.of(suiteRates).text("a second"))
                .shown("a bare Vert.x route", Spread.of(bareRates).text("a second"))
                .shown("nginx, the same bytes as a file", Spread.of(nginxRates).text("a second"))
                .bar(
                        "gateway / bare route",
                        String.format(Locale.ROOT, "at least %.2f", BAR),
                        ratio.text(""),
                        ratio.median() >= BAR);
    }

    /** Protocols one by one, alone and while readers ask as fast as they are answered. */
    private static void ingest(Suite suite, Report report) throws Exception {
        List<Station> stations = Trial.open(suite).stations();
        new Ingest(suite).oneByOne(Trial.open(suite), stations.subList(0, 4 * PROTOCOLS));
        List<Double> ratios = new ArrayList<>();
        int errors = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Ingest ingest = new Ingest(suite);
            double alone = ingest.oneByOne(Trial.open(suite), stations.subList(0, PROTOCOLS));
            Trial trial = Trial.open(suite);
            Process flood = Wrk.start(suite.door().address() + RESULT, Duration.ofMinutes(5));
            ratios.add(ingest.oneByOne(trial, stations.subList(0, PROTOCOLS)) / alone);
            flood.destroy();
            flood.waitFor();
            errors += ingest.errors();
        }
        Spread ratio = Spread.of(ratios);
        report.bar(
                        "protocols taken in while flooded / alone",
                        String.format(Locale.ROOT, "at least %.2f", BAR_FLOODED),
                        ratio.text(""),
                        ratio.median() >= BAR_FLOODED)
                .bar("errors while flooded", "none", "" + errors, errors == 0);
    }

    private static HttpServer bareRoute(Vertx vertx, Answer answer) throws Exception {
        Buffer body = Buffer.buffer(answer.body());
        String tag = answer.headers().firstValue("ETag").orElse("\"none\"");
        Router router = Router.router(vertx);
        router.get("/")
                .handler(request ->
                        request.response()
                                .putHeader("Content-Type", "application/json")
                                .putHeader("ETag", tag)
                                .end(body));
        return vertx.createHttpServer()
                .requestHandler(router)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .get();
    }
}
