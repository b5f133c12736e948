package kz.mandat.tally.protocol;

import static io.restassured.RestAssured.given;
import static kz.mandat.tally.Suite.as;
import static kz.mandat.tally.Suite.region;
import static kz.mandat.tally.Suite.territorial;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
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
class MobileBoxTest {

    private static final String STATION = "75-0001";

    /** A day of its own: a void box concerns every contest of the day at the station. */
    private static final Map<String, String> DAY = Map.of("votingDay", "2023-03-12");

    private static final Map<String, String> DECISION =
            Map.of("decisionNumber", "7", "reason", "15 ballots, 12 applications");

    @Inject Suite suite;

    private String contest;

    @BeforeEach
    void open() {
        contest = suite.newContest(DAY);
    }

    @Test
    void a_box_with_no_more_ballots_than_applications_is_not_voided()
            throws JsonProcessingException {
        String id = suite.accepted(new Protocol(contest, STATION), contest, STATION);
        annul(Tokens.central(), id, 1).statusCode(422).body("article", equalTo("43(3-1)"));
        annul(Tokens.central(), id, 9).statusCode(400).body("errors[0].field", equalTo("box"));
    }

    @Test
    void the_protocol_of_a_void_box_leaves_the_totals_until_its_ballots_are_invalid()
            throws JsonProcessingException {
        String id = suite.accepted(overfull(), contest, STATION);
        annul(Tokens.central(), id, 1, Map.of("reason", "Without a number")).statusCode(400);
        annul(Tokens.central(), id, 1)
                .statusCode(200)
                .body("state", equalTo("returned"))
                .body("version", equalTo(2));
        given().get("/api/totals/{contest}", contest).then().body("protocolsReceived", equalTo(0));
        suite.enter(region(Suite.ALMATY), overfull().with("version", 2))
                .statusCode(422)
                .body("errors[0].field", equalTo("invalid"))
                .body("errors[0].rule", equalTo("C7"));
        suite.bulk(region(Suite.ALMATY), overfull().with("version", 2))
                .statusCode(200)
                .body(containsString("refused"));
        suite.enter(
                        region(Suite.ALMATY),
                        overfull()
                                .with("version", 2)
                                .with("invalid", 25)
                                .with("votes", Map.of("amanat", 340, "auyl", 195)))
                .statusCode(201)
                .body("state", equalTo("awaiting-acceptance"));
        given().get("/api/totals/{contest}/decisions", contest)
                .then()
                .body("items[0].decision", equalTo("annul-box"))
                .body("items[0].ground", equalTo("43(3-1)"));
    }

    @Test
    void the_law_of_2023_voids_the_box_in_every_contest_of_the_day_that_of_2026_in_its_own_alone()
            throws JsonProcessingException {
        String other = suite.newContest(DAY);
        String id = suite.accepted(overfull(), contest, STATION);
        suite.accepted(new Protocol(other, STATION), other, STATION);
        annul(Tokens.central(), id, 1).statusCode(200);
        given().get("/api/totals/{contest}", other).then().body("protocolsReceived", equalTo(0));

        Map<String, String> new2026 = Map.of("regime", "kurultai-2026", "votingDay", "2026-08-23");
        contest = suite.newContest(new2026);
        String untouched = suite.newContest(new2026);
        String single = suite.accepted(overfull(), contest, STATION);
        suite.accepted(new Protocol(untouched, STATION), untouched, STATION);
        annul(Tokens.central(), single, 1).statusCode(200);
        given().get("/api/totals/{contest}", untouched)
                .then()
                .body("protocolsReceived", equalTo(1));
    }

    @Test
    void only_the_commissions_above_void_a_box() throws JsonProcessingException {
        String id = suite.accepted(overfull(), contest, STATION);
        annul("no-token", id, 1).statusCode(401);
        annul(Suite.clerk("c", STATION), id, 1).statusCode(403);
        annul(territorial("t", Suite.ASTANA), id, 1).statusCode(403);
    }

    private Protocol overfull() {
        return new Protocol(contest, STATION)
                .with("mobileBoxes", List.of(Map.of("number", 1, "applications", 12, "found", 15)));
    }

    private static ValidatableResponse annul(String token, String id, int box) {
        return annul(token, id, box, DECISION);
    }

    private static ValidatableResponse annul(
            String token, String id, int box, Map<String, String> decision) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(decision)
                .post("/api/protocols/{id}/mobile-boxes/{box}/annulment", id, box)
                .then();
    }
}
