package kz.mandat.allocation.result;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kz.mandat.allocation.fact.Facts;
import kz.mandat.allocation.fact.Mazhilis2023;
import kz.mandat.allocation.fact.Told;
import kz.mandat.platform.event.Inbox;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class SupersessionTest {

    @Inject Inbox inbox;
    @Inject Told told;
    @Inject Results results;
    @Inject LostAnswers lost;

    @Test
    void a_recount_after_certification_shows_every_seat_that_changes() {
        String contest = "recounted-list";
        certified(contest);
        inbox.take(List.of(Mazhilis2023.shaken(contest, 2)));

        given().get("/api/results/" + contest)
                .then()
                .body("status", equalTo("computed"))
                .body("certified", nullValue())
                .body("supersedes.version", equalTo(1))
                .body("supersedes.decisionNumber", equalTo("1"))
                .body("supersedes.differences.find { it.id == 'osdp' }.seatsBefore", equalTo(4))
                .body("supersedes.differences.find { it.id == 'osdp' }.seatsAfter", equalTo(0))
                .body("supersedes.differences.find { it.id == 'osdp' }.changes.seat", hasItem(4));
    }

    @Test
    void the_certified_recount_supersedes_the_earlier_certification() {
        String contest = "superseded-list";
        certified(contest);
        inbox.take(List.of(Mazhilis2023.shaken(contest, 2), Facts.totalsCertified(contest, 2)));
        certify(contest, "2");

        given().get("/api/results/" + contest + "/versions")
                .then()
                .body("items.certified", contains(true, true))
                .body("items.superseded", contains(false, true));
        assertEquals(
                1, told.of(contest, "ResultCertified").getLast().at("/data/supersedes").asInt());
    }

    @Test
    void any_two_versions_can_be_compared() {
        String contest = "compared-list";
        certified(contest);
        inbox.take(List.of(Mazhilis2023.shaken(contest, 2)));

        given().get("/api/results/" + contest + "/difference?from=1&to=2")
                .then()
                .statusCode(200)
                .body("items.id", hasItem("osdp"));
        given().get("/api/results/" + contest + "/difference?from=1&to=9").then().statusCode(404);
        given().get("/api/results/" + contest + "/difference?from=1").then().statusCode(400);
    }

    @Test
    void a_lost_answer_is_made_again_and_stays_certified() {
        String contest = "lost-list";
        certified(contest);
        lost.lose(contest);
        results.recompute(List.of(contest));

        given().get("/api/results/" + contest)
                .then()
                .body("version", equalTo(1))
                .body("status", equalTo("certified"))
                .body("certified.decisionNumber", equalTo("1"));
    }

    private void certified(String contest) {
        inbox.take(Mazhilis2023.nominations(contest));
        inbox.take(List.of(Mazhilis2023.allCounted(contest, 1), Facts.totalsCertified(contest, 1)));
        certify(contest, "1");
    }

    private static void certify(String contest, String number) {
        given().auth()
                .oauth2(Tokens.central())
                .contentType(ContentType.JSON)
                .body(Map.of("decisionNumber", number, "reason", "All protocols are in"))
                .post("/api/results/" + contest + "/certification")
                .then()
                .statusCode(200);
    }
}
