package kz.mandat.tally.protocol;

import static kz.mandat.tally.Suite.as;
import static kz.mandat.tally.Suite.clerk;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import kz.mandat.tally.Protocol;
import kz.mandat.tally.Suite;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class BadInputTest {

    private static final String STATION = "75-0002";
    private static final int FIFTY_MEGABYTES = 50 * 1024 * 1024;

    @Inject Suite suite;
    @Inject Jdbi database;

    private String contest;

    @BeforeEach
    void open() {
        contest = suite.newContest();
    }

    @Test
    void fifty_megabytes_are_no_protocol_and_no_photograph() throws IOException {
        assertTrue(
                answerTo("/api/protocols", "application/json", FIFTY_MEGABYTES).contains(" 413 "));
        String id =
                suite.enter(clerk("precinct-1", STATION), new Protocol(contest, STATION))
                        .extract()
                        .path("id");
        String path = "/api/protocols/" + id + "/scans";
        assertTrue(answerTo(path, "image/png", FIFTY_MEGABYTES).contains(" 413 "));
    }

    /** Tells the length and sends only a beginning: the answer comes without the rest. */
    private String answerTo(String path, String type, int length) throws IOException {
        URI address = URI.create(io.restassured.RestAssured.baseURI);
        int port = io.restassured.RestAssured.port;
        try (Socket socket = new Socket(address.getHost(), port)) {
            socket.setSoTimeout(20_000);
            String head =
                    "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
                            .formatted(path, clerk("precinct-1", STATION), type, length);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            byte[] part = new byte[64 * 1024];
            if (type.equals("image/png")) {
                part[0] = (byte) 0x89;
                for (int sent = 0; sent < 11 * 1024 * 1024; sent += part.length) {
                    socket.getOutputStream().write(part);
                }
            } else {
                Arrays.fill(part, (byte) ' ');
                socket.getOutputStream().write(part);
            }
            return new String(socket.getInputStream().readNBytes(200), StandardCharsets.US_ASCII);
        }
    }

    @Test
    void a_json_body_of_unstated_length_is_bounded_too() throws IOException, InterruptedException {
        byte[] blanks = new byte[3 * 1024 * 1024];
        Arrays.fill(blanks, (byte) ' ');
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:"
                                                + io.restassured.RestAssured.port
                                                + "/api/protocols"))
                        .header("Authorization", "Bearer " + clerk("precinct-1", STATION))
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(blanks)))
                        .build();
        HttpResponse<String> answer;
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        }
        assertEquals(HttpURLConnection.HTTP_ENTITY_TOO_LARGE, answer.statusCode(), answer.body());
    }

    @Test
    void a_token_that_expires_while_a_form_is_typed_loses_nothing_that_was_saved() {
        String path = "/api/protocols/drafts/{contest}/{station}";
        as(clerk("precinct-1", STATION))
                .contentType(ContentType.JSON)
                .body(Map.of("typed", Map.of("voters", 1000)))
                .put(path, contest, STATION)
                .then()
                .statusCode(200);
        String expired = Tokens.expired("precinct-1", "precinct", "station:" + STATION);
        as(expired)
                .contentType(ContentType.JSON)
                .body(Map.of("revision", 1, "typed", Map.of("voters", 1001)))
                .put(path, contest, STATION)
                .then()
                .statusCode(401)
                .body("code", equalTo("not-authenticated"));
        suite.enter(expired, new Protocol(contest, STATION)).statusCode(401);
        as(clerk("precinct-1", STATION))
                .get(path, contest, STATION)
                .then()
                .statusCode(200)
                .body("typed.voters", equalTo(1000));
        suite.enter(clerk("precinct-1", STATION), new Protocol(contest, STATION)).statusCode(201);
    }

    @Test
    void requests_out_of_their_order_are_refused_and_change_nothing() {
        String id =
                suite.enter(clerk("precinct-1", STATION), new Protocol(contest, STATION))
                        .extract()
                        .path("id");
        suite.decide(Tokens.central(), id, "acceptance", Map.of("reason", "Too early"))
                .statusCode(409);
        suite.decide(Tokens.central(), id, "reopening").statusCode(409);
        suite.enter(clerk("precinct-2", STATION), new Protocol(contest, STATION).with("version", 2))
                .statusCode(409);
        suite.enterAgain(clerk("precinct-2", STATION), id, new Protocol(contest, "75-0001"))
                .statusCode(400);
        as(Tokens.central())
                .get("/api/protocols/{id}", id)
                .then()
                .body("state", equalTo("entered"))
                .body("entries.size()", equalTo(1));
    }

    @Test
    void of_many_who_enter_at_once_one_makes_the_first_entry()
            throws InterruptedException, java.util.concurrent.ExecutionException {
        List<Callable<Integer>> clerks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String clerk = clerk("precinct-" + i, STATION);
            clerks.add(() ->
                    suite.enter(clerk, new Protocol(contest, STATION)).extract().statusCode());
        }
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> each : threads.invokeAll(clerks)) {
                answers.add(each.get());
            }
        }
        assertEquals(
                1, answers.stream().filter(status -> status == 201).count(), () -> "" + answers);
        assertEquals(
                7, answers.stream().filter(status -> status == 409).count(), () -> "" + answers);
    }

    @Test
    void plans_are_not_kept_from_when_the_tables_were_empty() {
        assertEquals("force_custom_plan", shown("plan_cache_mode"));
        assertEquals("off", shown("jit"));
    }

    private String shown(String setting) {
        return database.withHandle(handle ->
                handle.createQuery("select current_setting(:name)")
                        .bind("name", setting)
                        .mapTo(String.class)
                        .one());
    }

    @Test
    void special_opinions_stay_with_the_protocol_and_an_empty_one_is_none() {
        Protocol protocol = new Protocol(contest, STATION);
        suite.enter(clerk("precinct-1", STATION), protocol.with("specialOpinions", List.of(" ")))
                .statusCode(400)
                .body("errors[0].field", equalTo("specialOpinions"));
        suite.enter(
                        clerk("precinct-1", STATION),
                        protocol.with("specialOpinions", List.of("The count was too fast")))
                .statusCode(201)
                .body("entries[0].form.specialOpinions[0]", equalTo("The count was too fast"));
    }
}
