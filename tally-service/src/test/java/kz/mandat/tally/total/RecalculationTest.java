package kz.mandat.tally.total;

import static io.restassured.RestAssured.given;
import static kz.mandat.tally.Suite.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

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
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class RecalculationTest {

    private static final String PATH = "/api/totals/{contest}/recalculation";

    @Inject Suite suite;
    @Inject Jdbi database;

    private String contest;

    @BeforeEach
    void accept() throws JsonProcessingException {
        contest = suite.newContest();
        suite.accepted(new Protocol(contest, "75-0001"), contest, "75-0001");
    }

    @Test
    void sums_that_were_kept_with_each_acceptance_are_those_of_the_protocols() {
        check().body("protocols", equalTo(1)).body("differences", equalTo(0));
        correct(Tokens.central()).statusCode(200).body("corrected", equalTo(false));
    }

    @Test
    void a_sum_that_was_changed_behind_the_services_back_is_shown_and_put_right() {
        database.useHandle(handle -> {
            handle.execute(
                    "update total set invalid = 9 where contest = ? and territory = 'KZ'", contest);
            handle.execute(
                    "update total_vote set votes = 1 where contest = ? and territory = ? and option"
                            + " = 'auyl'",
                    contest,
                    Suite.ALMATY);
        });
        check().body("differences", equalTo(2))
                .body("items.territory", contains(Suite.ALMATY, "KZ"))
                .body("items.field", contains("votes.auyl", "invalid"))
                .body("items.kept", contains(1, 9))
                .body("items.counted", contains(200, 10));
        correct(Tokens.central()).statusCode(200).body("corrected", equalTo(true));
        check().body("differences", equalTo(0));
        given().get("/api/totals/{contest}", contest).then().body("invalid", equalTo(10));
    }

    @Test
    void only_the_central_commission_corrects_and_the_auditor_looks() {
        correct("no-token").statusCode(401);
        correct(Suite.territorial("t", Suite.ALMATY)).statusCode(403);
        correct(Tokens.of("a", "auditor", "territory:KZ")).statusCode(403);
        as(Tokens.of("a", "auditor", "territory:KZ")).get(PATH, contest).then().statusCode(200);
        as(Suite.clerk("c", "75-0001")).get(PATH, contest).then().statusCode(403);
        as(Tokens.central()).get(PATH, "none").then().statusCode(404);
    }

    private ValidatableResponse check() {
        return as(Tokens.central()).get(PATH, contest).then().statusCode(200);
    }

    private ValidatableResponse correct(String token) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "A sum differs"))
                .post(PATH, contest)
                .then();
    }
}
