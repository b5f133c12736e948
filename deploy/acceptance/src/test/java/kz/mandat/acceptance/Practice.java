package kz.mandat.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An election to practise with, in which one party stands; no protocol has come yet. */
record Practice(String contest, String party) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String PARTY = "baytaq";

    static Practice call(RunningSuite suite) throws IOException, InterruptedException {
        String election = "practice-" + UUID.randomUUID().toString().substring(0, 8);
        Practice practice = new Practice(election + "-list", PARTY);
        suite.post(
                        suite.user("central"),
                        "/api/elections",
                        Map.of(
                                "id", election,
                                "body", "mazhilis",
                                "votingDay", "2023-03-19",
                                "kind", "early",
                                "reason", "Practice"))
                .statusCode(201);
        String lists = "/api/contests/" + practice.contest() + "/lists";
        suite.post(
                        suite.user("party-" + PARTY),
                        lists,
                        Files.readString(project().resolve("docs/integration/practice-list.json")))
                .statusCode(201);
        suite.post(
                        suite.user("central"),
                        lists + "/" + PARTY + "/registration",
                        Map.of(
                                "registeredAt", "2023-02-10T10:00:00+06:00",
                                "decisionNumber", "P-1",
                                "reason", "Practice"))
                .statusCode(200);
        practice.awaitTally(suite);
        return practice;
    }

    private void awaitTally(RunningSuite suite) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Object votes =
                    suite.anyone()
                            .get("/api/totals/{contest}", contest)
                            .then()
                            .extract()
                            .path("votes." + party);
            if (votes != null) {
                return;
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("The tally has not heard of " + contest);
    }

    static Path project() {
        return Path.of("../..").toAbsolutePath().normalize();
    }
}
