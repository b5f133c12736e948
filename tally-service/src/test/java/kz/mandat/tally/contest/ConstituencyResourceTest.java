package kz.mandat.tally.contest;

import static io.restassured.RestAssured.given;
import static kz.mandat.tally.Suite.as;
import static kz.mandat.tally.Suite.clerk;
import static kz.mandat.tally.Suite.region;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import kz.mandat.tally.Protocol;
import kz.mandat.tally.Suite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ConstituencyResourceTest {

    @Inject Suite suite;

    private String constituency;
    private String contest;

    @BeforeEach
    void open() {
        constituency = "district-" + UUID.randomUUID();
        contest = suite.newContest(Map.of("constituency", constituency, "territory", Suite.ALMATY));
        take(Tokens.central(), constituency, "75-0001").statusCode(200).body("stored", equalTo(1));
    }

    @Test
    void a_protocol_comes_only_from_a_station_of_the_constituency() {
        suite.enter(region(Suite.ALMATY), new Protocol(contest, "75-0002"))
                .statusCode(400)
                .body("errors[0].field", equalTo("station"))
                .body("detail", containsString("not held"));
        suite.bulk(region(Suite.ALMATY), new Protocol(contest, "75-0002").json(suite.json()))
                .statusCode(200)
                .body(containsString("not held"));
        suite.enter(region(Suite.ALMATY), new Protocol(contest, "75-0001")).statusCode(201);
    }

    @Test
    void only_the_stations_of_the_constituency_are_expected() {
        given().get("/api/totals/{contest}", contest)
                .then()
                .statusCode(200)
                .body("protocolsExpected", equalTo(1));
        given().get("/api/totals/{contest}?territory={id}", contest, Suite.ASTANA)
                .then()
                .body("protocolsExpected", equalTo(0));
    }

    @Test
    void the_commission_of_the_constituency_accepts_its_own_protocols() {
        suite.enter(region(Suite.ALMATY), new Protocol(contest, "75-0001")).statusCode(201);
        String id = suite.protocolOf(contest, "75-0001");
        accept(district("another"), id).statusCode(403).body("code", equalTo("outside-unit"));
        accept(district(constituency), id).statusCode(200).body("state", equalTo("accepted"));
        given().get("/api/totals/{contest}", contest)
                .then()
                .body("protocolsReceived", equalTo(1))
                .body("votes.amanat", equalTo(350));
    }

    @Test
    void a_contest_of_one_region_is_not_held_elsewhere() {
        String regional = suite.newContest(Map.of("territory", Suite.ASTANA));
        given().get("/api/totals/{contest}", regional).then().body("protocolsExpected", equalTo(2));
        suite.enter(region(Suite.ALMATY), new Protocol(regional, "75-0001")).statusCode(400);
    }

    @Test
    void candidates_stand_until_they_are_removed() {
        suite.arrive("CandidateRegistered", Map.of("contest", contest, "candidate", "c01"));
        suite.enter(region(Suite.ALMATY), new Protocol(contest, "75-0001"))
                .statusCode(400)
                .body("errors[0].field", equalTo("votes.c01"));
        suite.arrive("CandidateRemoved", Map.of("contest", contest, "candidate", "c01"));
        suite.enter(region(Suite.ALMATY), new Protocol(contest, "75-0001")).statusCode(201);
    }

    @Test
    void what_is_no_row_and_whoever_may_not_import_is_refused() {
        take(Tokens.central(), constituency, "99-9999")
                .statusCode(200)
                .body("lines[0].errors[0].field", equalTo("station"));
        take(Tokens.central(), constituency, "75-0001").body("unchanged", equalTo(1));
        take("no-token", constituency, "75-0001").statusCode(401);
        take(clerk("c", "75-0001"), constituency, "75-0001").statusCode(403);
    }

    private static String district(String constituency) {
        return Tokens.of("district", "district", "constituency:" + constituency);
    }

    private static ValidatableResponse accept(String token, String id) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "Checked"))
                .post("/api/protocols/{id}/acceptance", id)
                .then();
    }

    private static ValidatableResponse take(String token, String constituency, String station) {
        String line =
                "{\"constituency\":\"%s\",\"station\":\"%s\"}".formatted(constituency, station);
        return as(token)
                .contentType("application/x-ndjson")
                .body(line.getBytes(StandardCharsets.UTF_8))
                .post("/api/stations/constituencies/import")
                .then();
    }
}
