package kz.mandat.tally.observation;

import static io.restassured.RestAssured.given;
import static kz.mandat.tally.Suite.as;
import static kz.mandat.tally.Suite.territorial;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
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
class CopyResourceTest {

    private static final String STATION = "75-0001";
    private static final String OBSERVER = Tokens.of("observer", "observer", "territory:KZ");

    @Inject Suite suite;

    private String contest;

    @BeforeEach
    void open() {
        contest = suite.newContest();
    }

    @Test
    void a_copy_that_says_what_counts_agrees() throws JsonProcessingException {
        enter(OBSERVER, copy()).statusCode(201).body("comparison", equalTo("awaiting"));
        suite.accepted(new Protocol(contest, STATION), contest, STATION);
        copies("").body("items.comparison", contains("agrees"));
    }

    @Test
    void a_part_of_a_copy_is_compared_in_what_it_has() throws JsonProcessingException {
        suite.accepted(new Protocol(contest, STATION), contest, STATION);
        enter(OBSERVER, Map.of("contest", contest, "station", STATION, "invalid", 10))
                .statusCode(201)
                .body("comparison", equalTo("agrees"));
    }

    @Test
    void everyone_sees_a_copy_that_differs_and_the_commissions_answer()
            throws JsonProcessingException {
        suite.accepted(new Protocol(contest, STATION), contest, STATION);
        enter(OBSERVER, copy());
        String id =
                enter(OBSERVER, copy().with("votes", Map.of("amanat", 340, "auyl", 210)))
                        .statusCode(201)
                        .body("comparison", equalTo("differs"))
                        .body("differences.field", contains("votes.amanat", "votes.auyl"))
                        .body("differences.difference", contains(-10, 10))
                        .extract()
                        .path("id");
        answer(territorial("t", Suite.ALMATY), id)
                .statusCode(200)
                .body("outcome", equalTo("explained"));
        copies("&differing=true&station=" + STATION)
                .body("items.id", contains(id))
                .body("items[0].answer", equalTo("The copy was made before the recount"))
                .body("items[0].age", not(nullValue()))
                .body("items[0].enteredBy", nullValue());
    }

    @Test
    void an_observer_finds_the_own_copies_with_their_photographs_even_before_the_stations_close() {
        contest = suite.newContest(Map.of("votingDay", "2099-03-15"));
        String own = Tokens.of("own-observer", "observer", "territory:KZ");
        String id = enter(own, copy()).statusCode(201).extract().path("id");
        as(own).contentType("image/jpeg")
                .body(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2, 3})
                .post("/api/copies/{id}/photos", id)
                .then()
                .statusCode(201);
        as(own).get("/api/copies/own")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].photos.mediaType", contains("image/jpeg"))
                .body("items[0].comparison", equalTo("awaiting"))
                .body("items[0].age", not(nullValue()));
        as(Tokens.of("other-observer", "observer", "territory:KZ"))
                .get("/api/copies/own")
                .then()
                .body("items.size()", equalTo(0));
        as("no-token").get("/api/copies/own").then().statusCode(401);
        as(Tokens.central()).get("/api/copies/own").then().statusCode(403);
    }

    @Test
    void what_cannot_be_a_copy_is_refused() {
        enter(OBSERVER, copy().with("invalid", -1))
                .statusCode(400)
                .body("errors[0].field", equalTo("invalid"));
        enter(OBSERVER, new Protocol(contest, "99-9999"))
                .statusCode(400)
                .body("errors[0].field", equalTo("figures.station"));
        enter(OBSERVER, Map.of("station", STATION))
                .statusCode(400)
                .body("errors[0].field", equalTo("figures.contest"));
        given().get("/api/copies").then().statusCode(400);
    }

    @Test
    void only_observers_enter_copies_and_only_commissions_above_answer() {
        enter("no-token", copy()).statusCode(401);
        enter(Tokens.central(), copy()).statusCode(403);
        String id = enter(OBSERVER, copy()).extract().path("id");
        answer(OBSERVER, id).statusCode(403);
        answer("no-token", id).statusCode(401);
        answer(territorial("t", Suite.ASTANA), id)
                .statusCode(403)
                .body("code", equalTo("outside-unit"));
        answer(Tokens.central(), UUID.randomUUID().toString()).statusCode(404);
    }

    private Protocol copy() {
        return new Protocol(contest, STATION);
    }

    private ValidatableResponse enter(String token, Protocol figures) {
        return send(token, "{\"figures\":" + figures.json(suite.json()) + "}");
    }

    private ValidatableResponse enter(String token, Map<String, Object> figures) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(Map.of("figures", figures))
                .post("/api/copies")
                .then();
    }

    private static ValidatableResponse send(String token, String body) {
        return as(token).contentType(ContentType.JSON).body(body).post("/api/copies").then();
    }

    private ValidatableResponse copies(String filter) {
        return given().get("/api/copies?contest=" + contest + filter).then().statusCode(200);
    }

    private static ValidatableResponse answer(String token, String id) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "outcome",
                                "explained",
                                "answer",
                                "The copy was made before the recount"))
                .post("/api/copies/{id}/answer", id)
                .then();
    }
}
