package kz.mandat.tally.complaint;

import static io.restassured.RestAssured.given;
import static kz.mandat.tally.Suite.as;
import static kz.mandat.tally.Suite.territorial;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import kz.mandat.tally.Suite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ComplaintResourceTest {

    private static final String OBSERVER = Tokens.of("observer", "observer", "territory:KZ");
    private static final Map<String, Object> REJECTION =
            Map.of(
                    "outcome", "rejected",
                    "decisionNumber", "5",
                    "ground", "art. 43",
                    "reason", "The copy was handed over");

    @Inject Suite suite;

    private String contest;

    @BeforeEach
    void open() {
        contest = suite.newContest();
    }

    @Test
    void everyone_follows_a_complaint_but_only_those_concerned_read_its_text() {
        String id = file(OBSERVER, complaint()).statusCode(201).extract().path("id");
        step(
                        territorial("t", Suite.ALMATY),
                        id,
                        Map.of("decideBy", "2023-03-25", "reason", "Taken"))
                .statusCode(200)
                .body("late", equalTo(true));
        step(territorial("t", Suite.ALMATY), id, REJECTION)
                .statusCode(200)
                .body("outcome", equalTo("rejected"));
        given().get("/api/complaints?contest={contest}", contest)
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].text", nullValue())
                .body("items[0].outcome", equalTo("rejected"));
        find(OBSERVER, id).statusCode(200).body("text", equalTo("No copy was handed over"));
        find(Tokens.of("another", "observer", "territory:KZ"), id).statusCode(403);
    }

    @Test
    void what_is_decided_is_not_decided_again() {
        String id = file(OBSERVER, complaint()).extract().path("id");
        step(Tokens.central(), id, REJECTION).statusCode(200);
        step(Tokens.central(), id, REJECTION).statusCode(409);
    }

    @Test
    void a_decision_needs_its_number_and_ground() {
        String id = file(OBSERVER, complaint()).extract().path("id");
        step(Tokens.central(), id, Map.of("reason", "None"))
                .statusCode(400)
                .body("errors[0].field", equalTo("outcome"));
        step(Tokens.central(), id, Map.of("outcome", "upheld", "reason", "None"))
                .statusCode(400)
                .body("errors[0].field", equalTo("decisionNumber"));
        step(Tokens.central(), id, Map.of("outcome", "maybe", "reason", "None")).statusCode(400);
    }

    @Test
    void what_is_no_complaint_is_refused() {
        Map<String, Object> nowhere = complaint();
        nowhere.remove("station");
        file(OBSERVER, nowhere).statusCode(400).body("errors[0].field", equalTo("station"));
        nowhere.put("station", "99-9999");
        file(OBSERVER, nowhere).statusCode(400).body("errors[0].field", equalTo("station"));
        nowhere.put("contest", "none");
        file(OBSERVER, nowhere).statusCode(400).body("errors[0].field", equalTo("contest"));
    }

    @Test
    void observers_file_and_only_commissions_above_decide() {
        file("no-token", complaint()).statusCode(401);
        file(Tokens.central(), complaint()).statusCode(403);
        String id = file(OBSERVER, complaint()).extract().path("id");
        step("no-token", id, REJECTION).statusCode(401);
        step(OBSERVER, id, REJECTION).statusCode(403);
        step(territorial("t", Suite.ASTANA), id, REJECTION)
                .statusCode(403)
                .body("code", equalTo("outside-unit"));
        find("no-token", id).statusCode(401);
    }

    private Map<String, Object> complaint() {
        Map<String, Object> complaint = new HashMap<>();
        complaint.put("kind", "complaint");
        complaint.put("contest", contest);
        complaint.put("station", "75-0001");
        complaint.put("text", "No copy was handed over");
        return complaint;
    }

    private static ValidatableResponse file(String token, Map<String, Object> complaint) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(complaint)
                .post("/api/complaints")
                .then();
    }

    private static ValidatableResponse step(String token, String id, Map<String, Object> step) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(step)
                .post("/api/complaints/{id}/steps", id)
                .then();
    }

    private static ValidatableResponse find(String token, String id) {
        return as(token).get("/api/complaints/{id}", id).then();
    }
}
