package kz.mandat.tally.turnout;

import static io.restassured.RestAssured.given;
import static kz.mandat.tally.Suite.as;
import static kz.mandat.tally.Suite.clerk;
import static kz.mandat.tally.Suite.region;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import kz.mandat.tally.Suite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class TurnoutResourceTest {

    private static final String TABLE =
            "iso_3166_2,pct_12_10,pct_16_10\nKZ,30.65,51.98\nKZ-79,19.63,";

    @Inject Suite suite;

    private String election;

    @BeforeEach
    void open() {
        election = "election-" + UUID.randomUUID();
        suite.newContest(Map.of("election", election));
    }

    @Test
    void the_curve_sums_the_newest_reports_of_the_stations_by_the_hour() {
        report("75-0001", "10:00", 100).statusCode(201).body("jump", equalTo(false));
        report("75-0002", "10:00", 200).statusCode(201);
        report("75-0001", "12:00", 300).statusCode(201);
        given().get("/api/turnout/{election}", election)
                .then()
                .statusCode(200)
                .body("territories[0].territory", equalTo("KZ"))
                .body("territories[0].reported.issued", contains(300, 500))
                .body("territories[0].reported.percent", contains("15.00", "25.00"))
                .body("territories[0].reported[0].stationsReported", equalTo(2))
                .body("territories[0].reported[0].stationsExpected", equalTo(4))
                .body(
                        "territories.find { it.territory == '750000000' }.reported.issued",
                        contains(300, 500))
                .body(
                        "territories.find { it.territory == '710000000' }.reported.size()",
                        equalTo(0));
    }

    @Test
    void turnout_never_falls_and_never_stands_above_the_list() {
        report("75-0001", "10:00", 100);
        report("75-0001", "14:00", 300);
        report("75-0001", "12:00", 99)
                .statusCode(422)
                .body("errors[0].rule", equalTo("never-falling"));
        report("75-0001", "12:00", 301).statusCode(422);
        report("75-0001", "16:00", 1001)
                .statusCode(422)
                .body("errors[0].rule", equalTo("C3"))
                .body("article", equalTo("43(4)2"));
    }

    @Test
    void an_hour_is_corrected_with_a_reason_and_the_same_report_twice_is_one() {
        report("75-0001", "10:00", 100);
        report("75-0001", "10:00", 100).statusCode(201);
        report("75-0001", "10:00", 90).statusCode(400).body("errors[0].field", equalTo("reason"));
        send(
                        clerk("precinct-1", "75-0001"),
                        request("75-0001", "10:00", 90, "A slip of the finger"))
                .statusCode(201);
        given().get("/api/turnout/{election}", election)
                .then()
                .body("territories[0].reported.issued", contains(90));
    }

    @Test
    void half_of_the_list_at_once_is_marked() {
        report("75-0001", "10:00", 100);
        report("75-0001", "12:00", 600).statusCode(201).body("jump", equalTo(true));
    }

    @Test
    void a_printed_table_is_shown_as_it_was_printed() {
        publish(Tokens.central(), TABLE)
                .statusCode(200)
                .body("publishedSource", equalTo("The press"))
                .body("territories[0].published.percent", contains("30.65", "51.98"))
                .body("territories[0].published.flag", contains(nullValue(), nullValue()));
        publish(Tokens.central(), "iso_3166_2,pct_12_10\nKZ,abc")
                .statusCode(400)
                .body("errors[0].line", equalTo(2));
    }

    @Test
    void calling_the_election_of_2023_brings_its_printed_turnout() {
        suite.arrive("ElectionCalled", Map.of());
        given().get("/api/turnout/mazhilis-2023")
                .then()
                .statusCode(200)
                .body(
                        "territories[0].published.percent",
                        contains("30.65", "51.98", "53.11", "54.19"));
    }

    @Test
    void who_may_not_report_or_publish_is_refused() {
        send("no-token", request("75-0001", "10:00", 1, null)).statusCode(401);
        send(Tokens.central(), request("75-0001", "10:00", 1, null)).statusCode(403);
        send(clerk("precinct-9", "75-0002"), request("75-0001", "10:00", 1, null))
                .statusCode(403)
                .body("code", equalTo("outside-unit"));
        send(region(Suite.ASTANA), request("75-0001", "10:00", 1, null)).statusCode(403);
        publish("no-token", TABLE).statusCode(401);
        publish(region(Suite.ALMATY), TABLE).statusCode(403);
    }

    @Test
    void what_is_no_report_is_refused_with_its_field() {
        send(clerk("c", "75-0001"), request("99-9999", "10:00", 1, null))
                .statusCode(400)
                .body("errors[0].field", equalTo("station"));
        send(clerk("c", "75-0001"), request("75-0001", "25:00", 1, null)).statusCode(400);
        send(clerk("c", "75-0001"), request("75-0001", "10:00", -1, null))
                .statusCode(400)
                .body("errors[0].field", equalTo("issued"));
        given().get("/api/turnout/none").then().statusCode(404);
        given().get("/api/turnout/{election}?territory=none", election).then().statusCode(404);
    }

    private ValidatableResponse report(String station, String at, int issued) {
        return send(clerk("precinct-1", station), request(station, at, issued, null));
    }

    private static Map<String, Object> request(
            String station, String at, int issued, String reason) {
        Map<String, Object> request = new HashMap<>();
        request.put("station", station);
        request.put("at", at);
        request.put("voters", 1000);
        request.put("issued", issued);
        request.put("reason", reason);
        return request;
    }

    private ValidatableResponse send(String token, Map<String, Object> request) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(request)
                .post("/api/turnout/{election}/reports", election)
                .then();
    }

    private ValidatableResponse publish(String token, String table) {
        return as(token)
                .contentType("text/csv; charset=UTF-8")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post("/api/turnout/{election}/published?source=The press", election)
                .then();
    }
}
