package kz.mandat.tally.feed;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.tally.Protocol;
import kz.mandat.tally.Suite;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class TallyChangesTest {

    @Inject Suite suite;

    @Test
    void the_feed_tells_of_an_acceptance_and_of_the_new_sums_and_of_no_mere_entry()
            throws JsonProcessingException {
        String contest = suite.newContest();
        suite.accepted(new Protocol(contest, "75-0001"), contest, "75-0001");
        List<String> types = new ArrayList<>();
        String cursor = "";
        JsonPath page;
        do {
            page =
                    RestAssured.get("/api/totals/changes?after={after}&limit=500", cursor)
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            types.addAll(
                    page.getList("items.findAll { it.data.contest == '" + contest + "' }.type"));
            cursor = page.getString("next");
        } while (page.getBoolean("more"));
        assertEquals(List.of("kz.mandat.ProtocolAccepted.v1", "kz.mandat.TotalsChanged.v1"), types);
        assertTrue(cursor.matches("\\d+-\\d+"), cursor);
    }

    @Test
    void a_webhook_needs_a_role_and_an_address_that_the_operator_allows() {
        String body = "{\"url\":\"https://elsewhere.kz/facts\"}";
        RestAssured.given()
                .contentType("application/json")
                .body(body)
                .post("/api/totals/webhooks")
                .then()
                .statusCode(401);
        Suite.as(Suite.clerk("precinct-1", "75-0001"))
                .contentType("application/json")
                .body(body)
                .post("/api/totals/webhooks")
                .then()
                .statusCode(403);
        Suite.as(Suite.region(Suite.ALMATY))
                .contentType("application/json")
                .body(body)
                .post("/api/totals/webhooks")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("url"));
    }
}
