package kz.mandat.tally.total;

import static io.restassured.RestAssured.given;
import static kz.mandat.tally.Suite.as;
import static kz.mandat.tally.Suite.region;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import kz.mandat.tally.Protocol;
import kz.mandat.tally.Suite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class TotalResourceTest {

    @Inject Suite suite;

    private String contest;

    @BeforeEach
    void open() {
        contest = suite.newContest();
    }

    @Test
    void anyone_reads_the_totals_of_every_region() throws JsonProcessingException {
        suite.bulk(region(Suite.ALMATY), new Protocol(contest, "75-0001"));
        suite.acceptAll(Tokens.central(), contest, "KZ");
        given().get("/api/totals/{contest}/territories", contest)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(2))
                .body("items.find { it.territory.id == '750000000' }.votes.amanat", equalTo(350))
                .body("items.find { it.territory.id == '710000000' }.votes.amanat", equalTo(0));
    }

    @Test
    void who_has_the_totals_already_is_not_sent_them_again() {
        String tag =
                given().get("/api/totals/{contest}", contest)
                        .then()
                        .header("ETag", notNullValue())
                        .extract()
                        .header("ETag");
        given().header("If-None-Match", tag)
                .get("/api/totals/{contest}", contest)
                .then()
                .statusCode(304);
    }

    @Test
    void totals_are_not_certified_while_a_protocol_is_missing() throws JsonProcessingException {
        suite.bulk(region(Suite.ALMATY), new Protocol(contest, "75-0001"));
        suite.acceptAll(Tokens.central(), contest, "KZ");
        certify(Tokens.central())
                .statusCode(409)
                .body("detail", containsString("3 of 4 protocols"));
    }

    @Test
    void certified_totals_take_no_more_protocols() throws JsonProcessingException {
        suite.bulk(
                Tokens.of("country", "regional-system", "territory:KZ"),
                new Protocol(contest, "75-0001"),
                new Protocol(contest, "75-0002"),
                new Protocol(contest, "71-0001"),
                new Protocol(contest, "71-0002"));
        suite.acceptAll(Tokens.central(), contest, "KZ").body("accepted", equalTo(4));
        certify(Tokens.central()).statusCode(201).body("revision", equalTo(1));
        certify(Tokens.central()).statusCode(409);
        suite.enter(Suite.clerk("precinct-1", "75-0001"), new Protocol(contest, "75-0001"))
                .statusCode(409);
    }

    @Test
    void a_withdrawn_certification_lets_a_contest_be_recounted_and_certified_anew()
            throws JsonProcessingException {
        withdraw(Tokens.central()).statusCode(409);
        suite.bulk(
                Tokens.of("country", "regional-system", "territory:KZ"),
                new Protocol(contest, "75-0001"),
                new Protocol(contest, "75-0002"),
                new Protocol(contest, "71-0001"),
                new Protocol(contest, "71-0002"));
        suite.acceptAll(Tokens.central(), contest, "KZ").body("accepted", equalTo(4));
        certify(Tokens.central()).statusCode(201).body("revision", equalTo(1));
        String id = suite.protocolOf(contest, "75-0001");
        suite.decide(Tokens.central(), id, "recount").statusCode(409);

        withdraw("no-token").statusCode(401);
        withdraw(Suite.territorial("t", "KZ")).statusCode(403);
        withdraw(Tokens.central()).statusCode(201).body("revision", equalTo(2));
        withdraw(Tokens.central()).statusCode(409);
        suite.decide(Tokens.central(), id, "recount").statusCode(200);
        certify(Tokens.central()).statusCode(409).body("detail", containsString("75-0001"));
        suite.enter(
                        region(Suite.ALMATY),
                        new Protocol(contest, "75-0001")
                                .with("version", 2)
                                .with("votes", Map.of("amanat", 345, "auyl", 205)))
                .statusCode(201);
        suite.acceptAll(Tokens.central(), contest, "KZ").body("accepted", equalTo(1));
        certify(Tokens.central()).statusCode(201).body("revision", equalTo(3));
        given().get("/api/totals/{contest}", contest)
                .then()
                .body("votes.amanat", equalTo(345 + 3 * 350));
    }

    private ValidatableResponse withdraw(String token) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "decisionNumber",
                                "13/1",
                                "ground",
                                "Decision of the court of 3 April"))
                .post("/api/totals/{contest}/certification/withdrawal", contest)
                .then();
    }

    @Test
    void only_the_central_commission_certifies() {
        certify("no-token").statusCode(401);
        certify(Suite.territorial("territorial", Suite.ALMATY)).statusCode(403);
    }

    @Test
    void an_unknown_contest_has_no_totals() {
        given().get("/api/totals/none").then().statusCode(404);
    }

    private ValidatableResponse certify(String token) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(Map.of("decisionNumber", "12/34", "reason", "All protocols are in"))
                .post("/api/totals/{contest}/certification", contest)
                .then();
    }
}
