package kz.mandat.tally.turnout;

import static io.restassured.RestAssured.given;
import static kz.mandat.tally.Suite.as;
import static kz.mandat.tally.Suite.region;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import kz.mandat.tally.Suite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class BulkTurnoutTest {

    @Inject Suite suite;

    private String election;

    @BeforeEach
    void open() {
        election = "election-" + UUID.randomUUID();
        suite.newContest(Map.of("election", election));
    }

    @Test
    void a_region_reports_all_its_stations_at_once_and_may_repeat_the_request() {
        String lines =
                line("75-0001", "10:00", 100)
                        + line("75-0002", "10:00", 200)
                        + line("75-0001", "12:00", 150);
        send(region(Suite.ALMATY), "application/x-ndjson", lines)
                .statusCode(200)
                .body("stored", equalTo(3));
        send(region(Suite.ALMATY), "application/x-ndjson", lines).body("unchanged", equalTo(3));
        given().get("/api/turnout/{e}", election)
                .then()
                .body("territories[0].reported.issued", contains(300, 350));
    }

    @Test
    void a_line_that_falls_or_lies_elsewhere_is_refused_and_the_rest_goes_on() {
        String table =
                """
                station,at,voters,issued,reason
                75-0001,10:00,1000,100,
                75-0001,12:00,1000,90,
                75-0001,10:00,1000,80,
                75-0002,10:00,1000,1100,
                71-0001,10:00,1000,10,
                99-9999,10:00,1000,10,
                75-0002,25:00,1000,10,
                75-0002,10:00,1000,many,
                75-0002,11:00,1000,10,
                """;
        send(region(Suite.ALMATY), "text/csv", table)
                .statusCode(200)
                .body("stored", equalTo(2))
                .body("lines.line", contains(3, 4, 5, 6, 7, 8, 9))
                .body("lines[0].errors[0].rule", equalTo("never-falling"))
                .body("lines[1].errors[0].field", equalTo("reason"))
                .body("lines[2].errors[0].rule", equalTo("C3"))
                .body("lines[4].errors[0].field", equalTo("station"))
                .body("lines[5].errors.field", hasItem("at"))
                .body("lines[6].errors.field", hasItem("issued"));
    }

    @Test
    void clerks_observers_and_strangers_report_nothing_in_bulk() {
        send("no-token", "application/x-ndjson", "{}").statusCode(401);
        send(Suite.clerk("c", "75-0001"), "application/x-ndjson", "{}").statusCode(403);
        send(Tokens.of("o", "observer", "territory:KZ"), "text/csv", "station\n").statusCode(403);
        election = "none";
        send(region(Suite.ALMATY), "application/x-ndjson", line("75-0001", "10:00", 1))
                .statusCode(404);
    }

    private static String line(String station, String at, int issued) {
        return "{\"station\":\"%s\",\"at\":\"%s\",\"voters\":1000,\"issued\":%d}\n"
                .formatted(station, at, issued);
    }

    private ValidatableResponse send(String token, String type, String body) {
        return as(token)
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/turnout/{e}/reports/bulk", election)
                .then();
    }
}
