package kz.mandat.acceptance;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the running suite refuses at its one door, with real tokens. */
@ExtendWith(WithRunningSuite.class)
class RefusalsTest {

    private final RunningSuite suite;

    RefusalsTest(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void nobody_writes_without_a_token() {
        for (String path :
                new String[] {
                    "/api/parties", "/api/elections", "/api/protocols", "/api/protocols/acceptances"
                }) {
            suite.post(suite.anyone(), path, Map.of())
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("code", equalTo("not-authenticated"));
        }
    }

    @Test
    void a_token_that_somebody_made_up_opens_nothing() {
        suite.post(
                        suite.anyone().auth().oauth2("eyJhbGciOiJub25lIn0.e30."),
                        "/api/parties",
                        Map.of())
                .statusCode(401);
    }

    @Test
    void an_observer_registers_no_party_and_a_clerk_certifies_nothing() {
        suite.post(suite.user("observer"), "/api/parties", Map.of())
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        suite.post(
                        suite.user("precinct-1"),
                        "/api/results/" + RunningSuite.CONTEST + "/certification",
                        Map.of("decisionNumber", "1", "reason", "x"))
                .statusCode(403);
    }

    @Test
    void a_certified_contest_takes_no_more_protocols() {
        suite.post(suite.user("precinct-1"), "/api/protocols", protocol())
                .statusCode(409)
                .contentType("application/problem+json");
    }

    @Test
    void an_unknown_station_and_a_text_for_a_number_name_their_field() {
        suite.post(
                        suite.user("precinct-1"),
                        "/api/protocols",
                        Map.of(
                                "contest",
                                RunningSuite.CONTEST,
                                "station",
                                "75-0001",
                                "voters",
                                "many"))
                .statusCode(400)
                .body("errors.field", hasItem("voters"));
    }

    @Test
    void an_address_of_nothing_is_a_problem_too() {
        RequestSpecification anyone = suite.anyone();
        anyone.get("/api/secrets").then().statusCode(404).contentType("application/problem+json");
        suite.anyone()
                .get("/api/results/none")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    private static Map<String, Object> protocol() {
        return Map.of("contest", RunningSuite.CONTEST, "station", "75-0001");
    }
}
