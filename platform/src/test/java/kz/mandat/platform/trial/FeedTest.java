package kz.mandat.platform.trial;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import kz.mandat.platform.webhook.Deliveries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class FeedTest {

    /** The port that the settings of these tests allow. */
    private static final int PORT = 18_991;

    @Inject DataSource database;
    @Inject Deliveries deliveries;
    @Inject Rows rows;

    private HttpServer receiver;

    @AfterEach
    void no_webhook_is_left() throws SQLException {
        rows.execute("delete from webhook");
        if (receiver != null) {
            receiver.stop(0);
        }
    }

    private static String hold() {
        String trial = "trial-" + UUID.randomUUID();
        given().auth()
                .oauth2(Tokens.central())
                .contentType(ContentType.JSON)
                .body(Map.of("id", trial, "count", 1))
                .post("/api/trials")
                .then()
                .statusCode(201);
        return trial;
    }

    private static JsonPath after(String cursor, int limit) {
        return given().get("/api/trials/changes?after={after}&limit={limit}", cursor, limit)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String end() {
        String cursor = "";
        JsonPath page;
        do {
            page = after(cursor, 1000);
            cursor = page.getString("next");
        } while (page.getBoolean("more"));
        return cursor;
    }

    @Test
    void facts_are_read_on_from_the_place_where_the_reader_stopped() {
        String cursor = end();
        List<String> held = List.of(hold(), hold(), hold());
        List<String> read = new ArrayList<>();
        JsonPath page;
        do {
            page = after(cursor, 2);
            read.addAll(page.getList("items.data.trial"));
            cursor = page.getString("next");
        } while (page.getBoolean("more"));
        assertEquals(held, read);
        assertEquals(cursor, after(cursor, 2).getString("next"));
    }

    @Test
    void a_fact_that_commits_later_than_its_successor_is_not_passed_over() throws SQLException {
        String cursor = end();
        try (Connection slow = database.getConnection();
                Statement statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            statement.execute(
                    """
                    insert into outbox (event_id, topic, event_key, type, payload)
                    values (gen_random_uuid(), 'mandat.trials', 'slow', 'kz.mandat.TrialHeld.v1', '{"data":{"trial":"slow"}}')
                    """);
            String quick = hold();
            assertEquals(List.of(), after(cursor, 10).getList("items"), "the slow one comes first");
            slow.commit();
            assertEquals(List.of("slow", quick), after(cursor, 10).getList("items.data.trial"));
            slow.setAutoCommit(true);
        }
    }

    @Test
    void only_public_facts_are_told() throws SQLException {
        String cursor = end();
        rows.execute(
                """
                insert into outbox (event_id, topic, event_key, type, payload)
                values (gen_random_uuid(), 'mandat.trials', 'k', 'kz.mandat.TrialSecret.v1', '{"data":{"trial":"hidden"}}')
                """);
        String held = hold();
        assertEquals(List.of(held), after(cursor, 10).getList("items.data.trial"));
        given().get("/api/trials/changes?type=TrialSecret")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "1", "-1-1", "99999999999999999-1"})
    void a_cursor_that_the_feed_never_gave_is_refused(String cursor) {
        given().get("/api/trials/changes?after={after}", cursor)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("after"));
    }

    /** A request as the receiver got it. */
    private record Received(String id, String timestamp, String signature, String body) {}

    private List<Received> receive(AtomicInteger failuresFirst) throws IOException {
        List<Received> received = new CopyOnWriteArrayList<>();
        receiver =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT), 0);
        receiver.createContext(
                "/facts",
                exchange -> {
                    String body =
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8);
                    boolean fails = failuresFirst.getAndDecrement() > 0;
                    if (!fails) {
                        received.add(
                                new Received(
                                        exchange.getRequestHeaders().getFirst("Webhook-Id"),
                                        exchange.getRequestHeaders().getFirst("Webhook-Timestamp"),
                                        exchange.getRequestHeaders().getFirst("Webhook-Signature"),
                                        body));
                    }
                    exchange.sendResponseHeaders(fails ? 500 : 204, -1);
                    exchange.close();
                });
        receiver.start();
        return received;
    }

    private ValidatableResponse subscribe(String url) {
        return given().auth()
                .oauth2(Tokens.central())
                .contentType(ContentType.JSON)
                .body(Map.of("url", url, "types", List.of("TrialHeld")))
                .post("/api/trials/webhooks")
                .then();
    }

    private void deliver() throws InterruptedException, SQLException {
        rows.execute("update webhook set next_attempt_at = now() - interval '1 hour'");
        deliveries.deliverDue();
    }

    @Test
    void a_webhook_gets_each_fact_once_signed_and_again_after_a_failure() throws Exception {
        AtomicInteger failures = new AtomicInteger(1);
        List<Received> received = receive(failures);
        String url = "http://localhost:" + PORT + "/facts";
        String secret = subscribe(url).statusCode(201).extract().path("secret");
        String first = hold();
        String second = hold();

        deliver();
        given().auth()
                .oauth2(Tokens.central())
                .get("/api/trials/webhooks")
                .then()
                .body("items[0].failures", equalTo(1))
                .body("items[0].lastOutcome", equalTo("HTTP 500"))
                .body("items[0].secret", nullValue());
        assertEquals(List.of(), received);

        deliver();
        deliver();
        assertEquals(1, received.size());
        Received request = received.getFirst();
        assertEquals(List.of(first, second), JsonPath.from(request.body()).getList("data.trial"));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret), "HmacSHA256"));
        byte[] signed =
                mac.doFinal(
                        (request.id() + "." + request.timestamp() + "." + request.body())
                                .getBytes(StandardCharsets.UTF_8));
        assertEquals("v1," + Base64.getEncoder().encodeToString(signed), request.signature());
    }

    @Test
    void an_address_that_the_operator_does_not_allow_is_refused() {
        for (String url :
                List.of(
                        "http://169.254.169.254/latest",
                        "https://elsewhere.kz/facts",
                        "https://user@hooks.region.kz/facts",
                        "file:///etc/passwd",
                        "https://hooks.region.kz:8443/facts",
                        "not an address")) {
            subscribe(url).statusCode(400).body("errors[0].field", equalTo("url"));
        }
        subscribe("https://hooks.region.kz/facts").statusCode(201);
    }

    @Test
    void a_webhook_belongs_to_who_made_it() {
        String id = subscribe("https://hooks.region.kz/facts").statusCode(201).extract().path("id");
        given().auth()
                .oauth2(Tokens.of("another", "central", "territory:KZ"))
                .delete("/api/trials/webhooks/{id}", id)
                .then()
                .statusCode(404)
                .body("detail", containsString(id));
        given().auth()
                .oauth2(Tokens.central())
                .delete("/api/trials/webhooks/{id}", id)
                .then()
                .statusCode(204);
        given().get("/api/trials/webhooks").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of("precinct-1", "precinct", "station:75-0001"))
                .get("/api/trials/webhooks")
                .then()
                .statusCode(403);
    }

    @Test
    void the_document_of_the_interface_tells_status_key_and_a_short_name() {
        JsonPath api = given().get("/q/openapi?format=json").jsonPath();
        Map<String, Object> hold = api.getMap("paths.'/api/trials'.post");
        assertEquals("trialHold", hold.get("operationId"));
        assertTrue(hold.get("responses").toString().contains("201="), hold.toString());
        assertTrue(hold.get("parameters").toString().contains("Idempotency-Key"), hold.toString());
    }
}
