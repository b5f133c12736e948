package kz.mandat.bench.reads;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.mandat.bench.report.Report;
import kz.mandat.bench.suite.Answer;
import kz.mandat.bench.suite.Spread;
import kz.mandat.bench.suite.Suite;

/** The published result, read by many, beside a bare Vert.x route with the same bytes. */
public final class ReadsBench {

    private static final String RESULT = "/api/results/mazhilis-2023-list";
    private static final int ROUNDS = 5;
    private static final double BAR = 0.8;
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
        Vertx vertx = Vertx.vertx();
        HttpServer bare = bareRoute(vertx, answer);
        String theirs = "http://localhost:" + bare.actualPort() + "/";
        String ours = suite.door().address() + RESULT;
        Wrk.rate(ours, LENGTH);
        Wrk.rate(theirs, LENGTH);
        List<Double> suiteRates = new ArrayList<>();
        List<Double> bareRates = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            bareRates.add(Wrk.rate(theirs, LENGTH));
            suiteRates.add(Wrk.rate(ours, LENGTH));
            ratios.add(suiteRates.getLast() / bareRates.getLast());
        }
        vertx.close();
        Spread ratio = Spread.of(ratios);
        return report.shown("the snapshot", answer.body().length() + " characters")
                .shown("through the gateway", Spread.of(suiteRates).text("a second"))
                .shown("a bare Vert.x route", Spread.of(bareRates).text("a second"))
                .bar(
                        "gateway / bare route",
                        String.format(Locale.ROOT, "at least %.2f", BAR),
                        ratio.text(""),
                        ratio.median() >= BAR)
                .finish();
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
