package kz.mandat.tally.protocol;

import static kz.mandat.tally.Suite.as;
import static kz.mandat.tally.Suite.clerk;
import static kz.mandat.tally.Suite.region;
import static kz.mandat.tally.Suite.territorial;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import kz.mandat.tally.Protocol;
import kz.mandat.tally.Suite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ProtocolResourceTest {

    private static final String STATION = "75-0001";

    @Inject Suite suite;
    @Inject ObjectMapper json;

    private String contest;

    @BeforeEach
    void open() {
        contest = suite.newContest();
    }

    @Test
    void two_clerks_enter_the_same_figures_and_a_third_person_accepts_them() {
        String id = enteredBy("precinct-1");
        again("precinct-2", id, protocol())
                .statusCode(200)
                .body("state", equalTo("awaiting-acceptance"));
        accept(territorial("territorial", Suite.ALMATY), id)
                .statusCode(200)
                .body("state", equalTo("accepted"))
                .body("acceptedBy", equalTo("territorial"));
        as(Tokens.central())
                .get("/api/totals/{contest}?territory={id}", contest, Suite.ALMATY)
                .then()
                .body("protocolsReceived", equalTo(1))
                .body("votes.amanat", equalTo(350));
    }

    @Test
    void the_second_clerk_does_not_see_the_first_entry() {
        String id = enteredBy("precinct-1");
        as(clerk("precinct-2", STATION))
                .get("/api/protocols/{id}", id)
                .then()
                .statusCode(200)
                .body("entries[0].form", nullValue());
    }

    @Test
    void entries_that_differ_name_the_fields_and_wait() {
        String id = enteredBy("precinct-1");
        again("precinct-2", id, protocol().with("votes", Map.of("amanat", 340, "auyl", 210)))
                .statusCode(200)
                .body("state", equalTo("differing"))
                .body("differing", contains("votes.amanat", "votes.auyl"));
        again("precinct-2", id, protocol())
                .statusCode(200)
                .body("state", equalTo("awaiting-acceptance"));
    }

    @Test
    void whoever_made_the_first_entry_does_not_make_the_second() {
        String id = enteredBy("precinct-1");
        again("precinct-1", id, protocol())
                .statusCode(409)
                .body("detail", containsString("another person"));
    }

    @Test
    void whoever_entered_a_protocol_does_not_accept_it() {
        String clerk = territorial("one-person", Suite.ALMATY);
        String id = suite.enter(clerk, protocol()).extract().path("id");
        again("precinct-2", id, protocol()).statusCode(200);
        accept(clerk, id).statusCode(409).body("detail", containsString("another person"));
    }

    @Test
    void a_second_protocol_of_the_same_station_and_contest_is_refused() {
        enteredBy("precinct-1");
        suite.enter(clerk("precinct-1", STATION), protocol())
                .statusCode(409)
                .body("code", equalTo("already-exists"));
    }

    @Test
    void figures_that_contradict_each_other_are_refused_with_the_relations_they_break() {
        suite.enter(clerk("precinct-1", STATION), protocol().with("invalid", 11))
                .statusCode(422)
                .body("code", equalTo("rule-broken"))
                .body("errors.rule", hasItem("C4"))
                .body("errors.field", hasItem("invalid"))
                .body("article", containsString("43"));
    }

    @Test
    void what_the_signed_paper_says_is_recorded_but_not_counted() {
        Protocol contradictory = protocol().with("invalid", 11).with("paperSaysSo", true);
        suite.enter(region(Suite.ALMATY), contradictory)
                .statusCode(201)
                .body("state", equalTo("contradictory"))
                .body("entries[0].findings.relation", hasItem("C4"));
        suite.acceptAll(Tokens.central(), contest, "KZ").body("accepted", equalTo(0));
    }

    @Test
    void a_negative_number_names_its_field() {
        suite.enter(clerk("precinct-1", STATION), protocol().with("invalid", -1))
                .statusCode(400)
                .body("errors[0].field", equalTo("invalid"));
    }

    @Test
    void a_text_where_a_number_belongs_names_its_field() {
        suite.enter(clerk("precinct-1", STATION), protocol().with("issued", "600"))
                .statusCode(400)
                .body("errors[0].field", equalTo("issued"));
    }

    @Test
    void a_missing_list_and_an_unknown_list_are_both_named() {
        suite.enter(
                        clerk("precinct-1", STATION),
                        protocol().with("votes", Map.of("amanat", 350, "nobody", 200)))
                .statusCode(400)
                .body("errors.field", contains("votes.auyl", "votes.nobody"));
    }

    @Test
    void an_unknown_station_and_an_unknown_contest_are_named() {
        suite.enter(
                        Tokens.of("r", "regional-system", "territory:KZ"),
                        protocol().with("station", "99-9999"))
                .statusCode(400)
                .body("errors[0].field", equalTo("station"));
        suite.enter(clerk("precinct-1", STATION), protocol().with("contest", "none"))
                .statusCode(400)
                .body("errors[0].field", equalTo("contest"));
    }

    @Test
    void a_station_outside_the_callers_unit_is_refused() {
        suite.enter(clerk("precinct-9", "75-0002"), protocol())
                .statusCode(403)
                .body("code", equalTo("outside-unit"));
        suite.enter(region(Suite.ASTANA), protocol()).statusCode(403);
    }

    @Test
    void nobody_enters_without_a_token_or_with_one_that_is_expired_or_for_another_audience() {
        as("nonsense")
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/protocols")
                .then()
                .statusCode(401);
        suite.enter(Tokens.expired("precinct-1", "precinct", "station:" + STATION), protocol())
                .statusCode(401);
        suite.enter(
                        Tokens.forAnotherAudience("precinct-1", "precinct", "station:" + STATION),
                        protocol())
                .statusCode(401)
                .body("code", equalTo("not-authenticated"));
    }

    @Test
    void an_observer_enters_no_protocol_and_a_clerk_accepts_none() {
        suite.enter(Tokens.of("observer", "observer", "territory:KZ"), protocol()).statusCode(403);
        String id = enteredBy("precinct-1");
        accept(clerk("precinct-2", STATION), id).statusCode(403).body("code", equalTo("forbidden"));
    }

    @Test
    void the_same_key_gives_the_same_answer_once() {
        String first = withKey("key-" + contest).statusCode(201).extract().path("id");
        String second =
                withKey("key-" + contest)
                        .statusCode(201)
                        .header("Idempotency-Replayed", "true")
                        .extract()
                        .path("id");
        org.junit.jupiter.api.Assertions.assertEquals(first, second);
    }

    private ValidatableResponse withKey(String key) {
        return as(clerk("precinct-1", STATION))
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(protocol().json(json))
                .post("/api/protocols")
                .then();
    }

    @Test
    void an_empty_body_and_null_are_refused() {
        for (String body : List.of("", "null")) {
            as(clerk("precinct-1", STATION))
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post("/api/protocols")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void a_commission_lists_the_protocols_of_its_own_unit() {
        String id = enteredBy("precinct-1");
        String list = "/api/protocols?contest={contest}&state=entered&limit=1";
        as(territorial("t", Suite.ALMATY))
                .get(list, contest)
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].form", nullValue());
        as(territorial("t", Suite.ASTANA))
                .get(list, contest)
                .then()
                .body("items.size()", equalTo(0));
        as(Tokens.central()).get("/api/protocols?state=odd").then().statusCode(400);
        as("no-token").get(list, contest).then().statusCode(401);
        as(Tokens.of("p", "party", "party:amanat")).get(list, contest).then().statusCode(403);
    }

    @Test
    void a_body_of_two_megabytes_is_no_protocol() {
        suite.enter(
                        clerk("precinct-1", STATION),
                        protocol().with("remarks", "x".repeat(2 * 1024 * 1024)))
                .statusCode(413)
                .body("code", equalTo("payload-too-large"));
        suite.enter(clerk("precinct-1", STATION), protocol().with("remarks", "x".repeat(10_001)))
                .statusCode(400)
                .body("errors[0].field", equalTo("remarks"));
    }

    private Protocol protocol() {
        return new Protocol(contest, STATION);
    }

    private String enteredBy(String name) {
        return suite.enter(clerk(name, STATION), protocol())
                .statusCode(201)
                .body("state", equalTo("entered"))
                .extract()
                .path("id");
    }

    private ValidatableResponse again(String name, String id, Protocol protocol) {
        return as(clerk(name, STATION))
                .contentType(ContentType.JSON)
                .body(protocol.json(json))
                .post("/api/protocols/{id}/second-entry", id)
                .then();
    }

    private static ValidatableResponse accept(String token, String id) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "The figures agree with the paper"))
                .post("/api/protocols/{id}/acceptance", id)
                .then();
    }
}
