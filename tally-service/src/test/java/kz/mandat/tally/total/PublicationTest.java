package kz.mandat.tally.total;

import static io.restassured.RestAssured.given;
import static kz.mandat.tally.Suite.as;
import static kz.mandat.tally.Suite.region;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import kz.mandat.tally.Protocol;
import kz.mandat.tally.Suite;
import kz.mandat.tally.contest.Contest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class PublicationTest {

    @Inject Suite suite;
    @Inject Publication publication;
    @Inject Totals totals;
    @Inject Jdbi database;

    @Test
    void nothing_is_public_before_the_last_station_has_closed() throws JsonProcessingException {
        String contest = suite.newContest(Map.of("votingDay", "2099-03-15"));
        suite.accepted(new Protocol(contest, "75-0001"), contest, "75-0001");
        given().get("/api/totals/{contest}", contest)
                .then()
                .statusCode(403)
                .body("detail", containsString("2099-03-15T20:00"));
        given().get("/api/totals/{contest}/territories", contest).then().statusCode(403);
        given().get("/api/protocols/{id}/history", suite.protocolOf(contest, "75-0001"))
                .then()
                .statusCode(403);
        assertEquals(0, told(contest));
    }

    @Test
    void the_commissions_above_a_protocol_follow_its_history_before_the_stations_close()
            throws JsonProcessingException {
        String contest = suite.newContest(Map.of("votingDay", "2099-03-15"));
        String id = suite.accepted(new Protocol(contest, "75-0001"), contest, "75-0001");
        for (String token :
                List.of(
                        Tokens.central(),
                        Suite.territorial("t", Suite.ALMATY),
                        Suite.clerk("c", "75-0001"),
                        Tokens.of("a", "auditor", "territory:KZ"))) {
            as(token)
                    .get("/api/protocols/{id}/history", id)
                    .then()
                    .statusCode(200)
                    .body("decisions.decision", hasItem("accept"));
        }
        for (String token :
                List.of(
                        Suite.territorial("t", Suite.ASTANA),
                        Suite.clerk("c", "75-0002"),
                        Tokens.of("o", "observer", "territory:KZ"),
                        Tokens.of("p", "party", "party:amanat"))) {
            as(token).get("/api/protocols/{id}/history", id).then().statusCode(403);
        }
        as(Suite.clerk("c", "75-0001"))
                .get("/api/stations/75-0001/protocols")
                .then()
                .body("items.contest", hasItem(contest));
        given().get("/api/stations/75-0001/protocols")
                .then()
                .body("items.contest", not(hasItem(contest)));
    }

    @Test
    void sums_that_waited_are_told_once_the_stations_have_closed() throws JsonProcessingException {
        String contest = suite.newContest(Map.of("votingDay", "2099-03-15"));
        suite.accepted(new Protocol(contest, "75-0001"), contest, "75-0001");
        totals.tellWaiting();
        assertEquals(0, told(contest));
        database.useHandle(handle ->
                handle.execute(
                        "update contest set voting_day = '2023-03-19' where id = ?", contest));
        totals.tellWaiting();
        totals.tellWaiting();
        assertEquals(1, told(contest));
        given().get("/api/totals/{contest}", contest).then().statusCode(200);
    }

    @Test
    void in_2023_the_west_closed_an_hour_after_the_centre() {
        suite.newContest();
        Contest contest =
                new Contest(
                        "c", "e", "mazhilis-2023", LocalDate.of(2023, 3, 19), "KZ", null, Set.of());
        assertEquals(
                OffsetDateTime.parse("2023-03-19T14:00:00Z").toInstant(),
                publication.opensAt(contest).toInstant());
        Suite.as(Tokens.central())
                .contentType("application/x-ndjson")
                .body(
                        Suite.territory("470000000", Suite.ALMATY, "region")
                                .replace("\"iso\":null", "\"iso\":\"KZ-47\"")
                                .getBytes(StandardCharsets.UTF_8))
                .post("/api/territories/import")
                .then()
                .statusCode(200);
        assertEquals(
                OffsetDateTime.parse("2023-03-19T15:00:00Z").toInstant(),
                publication.opensAt(contest).toInstant());
    }

    @Test
    void sums_that_contradict_themselves_are_held_back_until_they_are_released_by_decision() {
        String contest = suite.newContest();
        String id =
                suite.enter(
                                region(Suite.ALMATY),
                                new Protocol(contest, "75-0001")
                                        .with("voters", 500)
                                        .with("paperSaysSo", true)
                                        .with("explanations", Map.of("C9", "So it stands")))
                        .statusCode(201)
                        .extract()
                        .path("id");
        suite.decide(Tokens.central(), id, "count-as-stated").statusCode(200);
        given().get("/api/totals/{contest}", contest)
                .then()
                .statusCode(409)
                .body("detail", containsString("held back"));
        assertEquals(0, told(contest));
        release(Tokens.of("t", "territorial", "territory:KZ"), contest).statusCode(403);
        release("no-token", contest).statusCode(401);
        release(Tokens.central(), contest).statusCode(201);
        assertEquals(1, told(contest));
        given().get("/api/totals/{contest}", contest).then().statusCode(200);
    }

    @Test
    void sums_are_read_as_of_any_moment() throws JsonProcessingException {
        String contest = suite.newContest();
        suite.accepted(new Protocol(contest, "75-0001"), contest, "75-0001");
        String first =
                given().get("/api/totals/{contest}", contest).then().extract().path("changedAt");
        suite.accepted(new Protocol(contest, "75-0002"), contest, "75-0002");
        given().queryParam("at", first)
                .get("/api/totals/{contest}", contest)
                .then()
                .statusCode(200)
                .body("protocolsReceived", equalTo(1))
                .body("revision", equalTo(1));
        given().get("/api/totals/{contest}", contest).then().body("revision", equalTo(2));
        given().get("/api/totals/{contest}?at=yesterday", contest).then().statusCode(400);
    }

    @Test
    void the_sums_of_a_region_are_read_as_of_any_moment_too() throws JsonProcessingException {
        String contest = suite.newContest();
        String id = suite.accepted(new Protocol(contest, "75-0001"), contest, "75-0001");
        String counted = java.time.OffsetDateTime.now(java.time.ZoneOffset.UTC).toString();
        suite.decide(Tokens.central(), id, "reopening").statusCode(200);
        given().queryParam("territory", Suite.ALMATY)
                .queryParam("at", counted)
                .get("/api/totals/{contest}", contest)
                .then()
                .statusCode(200)
                .body("protocolsReceived", equalTo(1))
                .body("votes.amanat", equalTo(350));
        given().queryParam("territory", Suite.ALMATY)
                .queryParam("at", "2023-03-19T00:00:00Z")
                .get("/api/totals/{contest}", contest)
                .then()
                .body("protocolsReceived", equalTo(0))
                .body("votes.auyl", equalTo(0));
    }

    private long told(String contest) {
        return database.withHandle(handle ->
                handle.createQuery(
                                "select count(*) from outbox where event_key = :contest and type ="
                                        + " 'kz.mandat.TotalsChanged.v1'")
                        .bind("contest", contest)
                        .mapTo(Long.class)
                        .one());
    }

    private static ValidatableResponse release(String token, String contest) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(Map.of("decisionNumber", "7", "reason", "The signed papers say so"))
                .post("/api/totals/{contest}/release", contest)
                .then();
    }
}
