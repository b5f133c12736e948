package kz.mandat.allocation.result;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kz.mandat.allocation.fact.Facts;
import kz.mandat.allocation.fact.Mazhilis2023;
import kz.mandat.allocation.fact.Shape;
import kz.mandat.allocation.fact.Told;
import kz.mandat.platform.event.Inbox;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class CertificationTest {

    private static final Map<String, String> DECISION =
            Map.of("decisionNumber", "4/610", "reason", "All protocols are in");

    @Inject Inbox inbox;
    @Inject Told told;

    @Test
    void a_complete_result_with_certified_totals_is_certified() {
        String contest = "certified-list";
        tellAll(contest);
        inbox.take(List.of(Facts.totalsCertified(contest, 1)));

        certify(contest, Tokens.central())
                .statusCode(200)
                .body("status", equalTo("certified"))
                .body("version", equalTo(1));
        given().get("/api/results/" + contest)
                .then()
                .body("status", equalTo("certified"))
                .body("certified.decisionNumber", equalTo("4/610"))
                .body("lists.find { it.id == 'amanat' }.seats", equalTo(40));
        JsonNode fact = told.of(contest, "ResultCertified").getFirst();
        assertEquals("4/610", fact.at("/data/decisionNumber").asText());
        assertEquals(Shape.of(Facts.example("ResultCertified")), Shape.of(fact));
    }

    @Test
    void nothing_is_certified_before_the_totals_are() {
        String contest = "uncertified-totals-list";
        tellAll(contest);

        certify(contest, Tokens.central())
                .statusCode(409)
                .body("errors.rule", hasItem("totals-not-certified"));
        assertNotCertified(contest);
    }

    @Test
    void nothing_is_certified_while_a_station_is_missing() {
        String contest = "station-missing-list";
        inbox.take(Mazhilis2023.nominations(contest));
        inbox.take(
                List.of(
                        Facts.totalsChanged(contest, 1, 9, 10, 0, Map.of("auyl", 10L)),
                        Facts.totalsCertified(contest, 1)));

        certify(contest, Tokens.central())
                .statusCode(409)
                .body("detail", containsString("9 of 10"))
                .body("errors.rule", hasItem("protocols-missing"));
        assertNotCertified(contest);
    }

    @Test
    void the_certification_of_older_totals_is_not_enough() {
        String contest = "older-certification-list";
        tellAll(contest);
        inbox.take(
                List.of(
                        Facts.totalsCertified(contest, 1),
                        Facts.totalsChanged(contest, 2, 1, 1, 0, Map.of("auyl", 10L))));

        certify(contest, Tokens.central()).statusCode(409);
        assertNotCertified(contest);
    }

    @Test
    void what_the_law_does_not_provide_cannot_be_certified() {
        String contest = "silent-certification-list";
        inbox.take(Mazhilis2023.nominations(contest));
        inbox.take(
                List.of(
                        Facts.totalsChanged(contest, 1, 1, 1, 900, Map.of("auyl", 10L)),
                        Facts.totalsCertified(contest, 1)));

        certify(contest, Tokens.central())
                .statusCode(409)
                .body("errors.rule", hasItem("decision-required"));
    }

    @Test
    void a_second_certification_of_the_same_version_is_refused() {
        String contest = "twice-certified-list";
        tellAll(contest);
        inbox.take(List.of(Facts.totalsCertified(contest, 1)));

        certify(contest, Tokens.central()).statusCode(200);
        certify(contest, Tokens.central())
                .statusCode(409)
                .body("errors.rule", hasItem("already-certified"));
        assertEquals(1, told.of(contest, "ResultCertified").size());
    }

    @Test
    void the_same_request_twice_gives_the_same_answer_once() {
        String contest = "idempotent-certification-list";
        tellAll(contest);
        inbox.take(List.of(Facts.totalsCertified(contest, 1)));

        for (int i = 0; i < 2; i++) {
            given().auth()
                    .oauth2(Tokens.central())
                    .header("Idempotency-Key", contest)
                    .contentType(ContentType.JSON)
                    .body(DECISION)
                    .post("/api/results/" + contest + "/certification")
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(1));
        }
        assertEquals(1, told.of(contest, "ResultCertified").size());
    }

    @Test
    void only_the_central_commission_certifies() {
        String contest = "roles-list";
        tellAll(contest);

        given().contentType(ContentType.JSON)
                .body(DECISION)
                .post("/api/results/" + contest + "/certification")
                .then()
                .statusCode(401);
        certify(contest, Tokens.of("territorial", "territorial", "territory:750000000"))
                .statusCode(403);
        certify(contest, Tokens.expired("central", "central", "territory:KZ")).statusCode(401);
    }

    @Test
    void a_decision_without_a_number_is_refused_with_the_field() {
        given().auth()
                .oauth2(Tokens.central())
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "because"))
                .post("/api/results/roles-list/certification")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("decisionNumber"));
        certify("no-such-contest", Tokens.central()).statusCode(404);
    }

    private void tellAll(String contest) {
        inbox.take(Mazhilis2023.nominations(contest));
        inbox.take(List.of(Mazhilis2023.allCounted(contest, 1)));
    }

    private static ValidatableResponse certify(String contest, String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(DECISION)
                .post("/api/results/" + contest + "/certification")
                .then();
    }

    private static void assertNotCertified(String contest) {
        given().get("/api/results/" + contest).then().body("certified", nullValue());
    }
}
