package kz.mandat.tally.protocol;

import static io.restassured.RestAssured.given;
import static kz.mandat.tally.Suite.as;
import static kz.mandat.tally.Suite.clerk;
import static kz.mandat.tally.Suite.region;
import static kz.mandat.tally.Suite.territorial;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
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
class DecisionResourceTest {

    private static final String STATION = "75-0001";

    @Inject Suite suite;

    private String contest;

    @BeforeEach
    void open() {
        contest = suite.newContest();
    }

    @Test
    void a_returned_protocol_is_entered_again_as_its_next_version() throws JsonProcessingException {
        suite.bulk(region(Suite.ALMATY), protocol());
        String id = suite.protocolOf(contest, STATION);
        suite.decide(territorial("t", Suite.ALMATY), id, "return")
                .statusCode(200)
                .body("state", equalTo("returned"))
                .body("version", equalTo(2));
        suite.bulk(region(Suite.ALMATY), protocol()).body(containsString("state version 2"));
        suite.enter(region(Suite.ALMATY), protocol().with("absentee", 3).with("version", 2))
                .statusCode(201)
                .body("id", equalTo(id))
                .body("version", equalTo(2))
                .body("state", equalTo("awaiting-acceptance"));
    }

    @Test
    void a_request_from_before_a_return_does_not_answer_the_return()
            throws JsonProcessingException {
        suite.bulk(region(Suite.ALMATY), protocol());
        suite.decide(Tokens.central(), suite.protocolOf(contest, STATION), "return");
        suite.enter(region(Suite.ALMATY), protocol()).statusCode(409);
        suite.enter(region(Suite.ALMATY), protocol().with("version", 3)).statusCode(409);
        suite.enter(region(Suite.ALMATY), new Protocol(contest, "75-0002").with("version", 2))
                .statusCode(400)
                .body("errors[0].field", equalTo("version"));
    }

    @Test
    void an_accepted_protocol_is_not_returned_but_reopened_and_leaves_the_totals()
            throws JsonProcessingException {
        String id = suite.accepted(protocol(), contest, STATION);
        suite.decide(Tokens.central(), id, "return").statusCode(409);
        suite.decide(Tokens.central(), id, "reopening", Map.of("reason", "An error"))
                .statusCode(400)
                .body("errors[0].field", equalTo("decisionNumber"));
        suite.decide(Tokens.central(), id, "reopening").statusCode(200);
        totals().body("protocolsReceived", equalTo(0)).body("votes.amanat", equalTo(0));
    }

    @Test
    void under_recount_the_old_figures_count_until_the_new_ones_are_accepted()
            throws JsonProcessingException {
        String id = suite.accepted(protocol(), contest, STATION);
        suite.decide(Tokens.central(), id, "recount")
                .statusCode(200)
                .body("state", equalTo("recount"));
        totals().body("protocolsReceived", equalTo(1)).body("votes.amanat", equalTo(350));
        suite.enter(region(Suite.ALMATY), recounted()).statusCode(201);
        totals().body("votes.amanat", equalTo(350));
        suite.acceptAll(Tokens.central(), contest, "KZ").body("accepted", equalTo(1));
        totals().body("protocolsReceived", equalTo(1))
                .body("votes.amanat", equalTo(345))
                .body("votes.auyl", equalTo(205));
    }

    @Test
    void everyone_sees_old_and_new_figures_side_by_side() throws JsonProcessingException {
        String id = suite.accepted(protocol(), contest, STATION);
        suite.decide(Tokens.central(), id, "recount");
        suite.enter(region(Suite.ALMATY), recounted());
        suite.acceptAll(Tokens.central(), contest, "KZ");
        given().get("/api/protocols/{id}/history", id)
                .then()
                .statusCode(200)
                .body("countedVersion", equalTo(2))
                .body("versions.version", contains(1, 2))
                .body("versions[0].figures.votes.amanat", equalTo(350))
                .body("versions[1].figures.votes.amanat", equalTo(345))
                .body("versions[1].inWords.ru.'votes.amanat'", equalTo("триста сорок пять"))
                .body("versions[0].figures.signatures", nullValue())
                .body("changes[1].fields.field", contains("votes.amanat", "votes.auyl"))
                .body("changes[1].fields.difference", contains(-5, 5))
                .body("seatsByLastChange.without.amanat", equalTo(44))
                .body("seatsByLastChange.with.amanat", equalTo(43))
                .body("decisions.decision", contains("accept", "recount", "accept"));
        given().get("/api/stations/{id}/protocols", STATION)
                .then()
                .statusCode(200)
                .body("items.protocol", hasItem(id));
    }

    @Test
    void figures_that_nobody_accepted_are_not_public() {
        suite.enter(region(Suite.ALMATY), protocol());
        given().get("/api/protocols/{id}/history", suite.protocolOf(contest, STATION))
                .then()
                .statusCode(200)
                .body("state", equalTo("awaiting-acceptance"))
                .body("versions.size()", equalTo(0));
    }

    @Test
    void a_proxy_has_the_ballots_recounted_only_once() throws JsonProcessingException {
        String id = suite.accepted(protocol(), contest, STATION);
        Map<String, String> application =
                Map.of(
                        "decisionNumber",
                        "1",
                        "ground",
                        "proxy-application",
                        "reason",
                        "Written application of a proxy",
                        "application",
                        "No 3 of 20 March 2023");
        suite.decide(
                        Tokens.central(),
                        id,
                        "recount",
                        Map.of(
                                "decisionNumber",
                                "1",
                                "ground",
                                "proxy-application",
                                "reason",
                                "Orally"))
                .statusCode(400)
                .body("errors[0].field", equalTo("application"));
        suite.decide(Tokens.central(), id, "recount", application).statusCode(200);
        suite.enter(region(Suite.ALMATY), recounted());
        suite.decide(Tokens.central(), id, "recount", application)
                .statusCode(422)
                .body("article", equalTo("43(7-1)"));
        suite.decide(
                        Tokens.central(),
                        id,
                        "recount",
                        Map.of("decisionNumber", "1", "ground", "a whim", "reason", "None"))
                .statusCode(400)
                .body("errors[0].field", equalTo("ground"));
    }

    @Test
    void a_contradictory_protocol_counts_only_by_decision_with_its_ground() {
        String id =
                suite.enter(
                                region(Suite.ALMATY),
                                protocol().with("invalid", 11).with("paperSaysSo", true))
                        .statusCode(201)
                        .body("state", equalTo("contradictory"))
                        .extract()
                        .path("id");
        suite.decide(Tokens.central(), id, "count-as-stated", Map.of("reason", "So it stands"))
                .statusCode(400);
        suite.decide(Tokens.central(), id, "count-as-stated")
                .statusCode(200)
                .body("state", equalTo("accepted"));
        given().get("/api/totals/{contest}", contest).then().statusCode(409);
        as(Tokens.central())
                .contentType(ContentType.JSON)
                .body(Map.of("decisionNumber", "7", "reason", "The signed paper says so"))
                .post("/api/totals/{contest}/release", contest)
                .then()
                .statusCode(201);
        totals().body("invalid", equalTo(11));
    }

    @Test
    void whoever_entered_a_contradictory_protocol_does_not_decide_that_it_counts() {
        String one = territorial("one-person", Suite.ALMATY);
        Protocol paper = protocol().with("invalid", 11).with("paperSaysSo", true);
        String id = suite.enter(one, paper).extract().path("id");
        as(clerk("precinct-2", STATION))
                .contentType(ContentType.JSON)
                .body(paper.json(suite.json()))
                .post("/api/protocols/{id}/second-entry", id)
                .then()
                .body("state", equalTo("contradictory"));
        suite.decide(one, id, "count-as-stated").statusCode(409);
    }

    @Test
    void under_the_law_of_2023_a_single_station_is_not_annulled_but_a_unit_is()
            throws JsonProcessingException {
        suite.accepted(protocol(), contest, STATION);
        annul(Map.of("stations", List.of(STATION))).statusCode(422).body("article", equalTo("95"));
        annul(Map.of("territory", Suite.ALMATY))
                .statusCode(201)
                .body("annulled", equalTo(2))
                .body("quarterReached", equalTo(true));
        totals().body("protocolsReceived", equalTo(0)).body("found", equalTo(0));
        suite.enter(region(Suite.ALMATY), protocol().with("version", 2)).statusCode(409);
    }

    @Test
    void under_the_law_of_2026_a_single_station_is_annulled() throws JsonProcessingException {
        contest = suite.newContest(Map.of("regime", "kurultai-2026"));
        suite.accepted(protocol(), contest, STATION);
        annul(Map.of("stations", List.of(STATION)))
                .statusCode(201)
                .body("annulled", equalTo(1))
                .body("stations", equalTo(4));
        annul(Map.of("stations", List.of("99-9999"))).statusCode(400);
        annul(Map.of()).statusCode(400);
    }

    @Test
    void a_contest_is_annulled_in_its_whole_constituency() {
        String constituency = "district-" + UUID.randomUUID();
        contest = suite.newContest(Map.of("constituency", constituency));
        suite.belongs(constituency, "75-0001", "71-0001");
        suite.enter(region(Suite.ALMATY), protocol());
        annul(Map.of("constituency", "another"))
                .statusCode(400)
                .body("errors[0].field", equalTo("constituency"));
        annul(Map.of("constituency", constituency, "territory", "KZ")).statusCode(400);
        annul(Map.of("constituency", constituency))
                .statusCode(201)
                .body("annulled", equalTo(2))
                .body("stations", equalTo(2))
                .body("repeatVoting", equalTo(true));
    }

    @Test
    void under_the_law_of_2026_repeat_voting_needs_a_quarter_of_the_stations() {
        contest = suite.newContest(Map.of("regime", "kurultai-2026", "votingDay", "2026-08-23"));
        annul(Map.of("stations", List.of(STATION)))
                .statusCode(201)
                .body("article", equalTo("44(1-1)"))
                .body("quarterReached", equalTo(true))
                .body("repeatVoting", equalTo(true));
        contest = suite.newContest(Map.of("regime", "kurultai-2026", "votingDay", "2026-08-23"));
        annul(Map.of("stations", List.of())).statusCode(400);
    }

    @Test
    void everyone_reads_the_decisions_by_which_fewer_protocols_count()
            throws JsonProcessingException {
        String id = suite.accepted(protocol(), contest, STATION);
        suite.decide(Tokens.central(), id, "reopening", Map.of("reason", "Without a number"))
                .statusCode(400)
                .body("errors[0].field", equalTo("decisionNumber"));
        suite.decide(Tokens.central(), id, "reopening").statusCode(200);
        given().get("/api/totals/{contest}/decisions", contest)
                .then()
                .statusCode(200)
                .body("items.decision", contains("reopen"))
                .body("items.counted", contains(-1))
                .body("items[0].decisionNumber", equalTo("12/34"))
                .body("items[0].decidedBy", nullValue());
        given().get("/api/totals/none/decisions").then().statusCode(404);
    }

    @Test
    void a_signed_act_of_absence_stands_in_the_place_of_a_protocol()
            throws JsonProcessingException {
        suite.bulk(
                Tokens.of("country", "regional-system", "territory:KZ"),
                protocol(),
                new Protocol(contest, "75-0002"),
                new Protocol(contest, "71-0001"));
        suite.acceptAll(Tokens.central(), contest, "KZ");
        absence("71-0002").statusCode(201).body("state", equalTo("absent"));
        absence("71-0001").statusCode(409);
        as(Tokens.central())
                .contentType(ContentType.JSON)
                .body(Map.of("decisionNumber", "1", "reason", "Complete"))
                .post("/api/totals/{contest}/certification", contest)
                .then()
                .statusCode(201);
        suite.decide(Tokens.central(), suite.protocolOf(contest, STATION), "reopening")
                .statusCode(409)
                .body("detail", containsString("certified"));
    }

    @Test
    void only_the_commissions_above_decide() throws JsonProcessingException {
        String id = suite.accepted(protocol(), contest, STATION);
        for (String decision : List.of("return", "reopening", "recount", "count-as-stated")) {
            suite.decide("no-token", id, decision).statusCode(401);
            suite.decide(clerk("precinct-1", STATION), id, decision).statusCode(403);
            suite.decide(territorial("t", Suite.ASTANA), id, decision)
                    .statusCode(403)
                    .body("code", equalTo("outside-unit"));
        }
        as(territorial("t", Suite.ALMATY))
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("/api/protocols/annulments")
                .then()
                .statusCode(403);
        as("no-token")
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("/api/protocols/absences")
                .then()
                .statusCode(401);
    }

    private Protocol protocol() {
        return new Protocol(contest, STATION);
    }

    private Protocol recounted() {
        return protocol().with("votes", Map.of("amanat", 345, "auyl", 205)).with("version", 2);
    }

    private ValidatableResponse totals() {
        return given().get("/api/totals/{contest}", contest).then().statusCode(200);
    }

    private ValidatableResponse annul(Map<String, Object> what) {
        Map<String, Object> request = new java.util.HashMap<>(what);
        request.put("contest", contest);
        request.put("decisionNumber", "12/34");
        request.put("reason", "The will of the voters cannot be determined");
        return as(Tokens.central())
                .contentType(ContentType.JSON)
                .body(request)
                .post("/api/protocols/annulments")
                .then();
    }

    private ValidatableResponse absence(String station) {
        return as(Tokens.central())
                .contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "contest",
                                contest,
                                "station",
                                station,
                                "decisionNumber",
                                "act 7",
                                "reason",
                                "The station did not open"))
                .post("/api/protocols/absences")
                .then();
    }
}
