package kz.mandat.allocation.deputy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import kz.mandat.allocation.fact.Facts;
import kz.mandat.allocation.fact.Shape;
import kz.mandat.allocation.fact.Told;
import kz.mandat.allocation.result.Commissions;
import kz.mandat.allocation.result.Races;
import kz.mandat.platform.event.Inbox;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class DeputyResourceTest {

    private static final String DISTRICT_MASLIKHAT = "maslikhat-district-2023";
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Almaty"));

    @Inject Inbox inbox;
    @Inject Told told;

    @Test
    void a_deputy_is_registered_after_giving_up_incompatible_posts_within_seven_days() {
        entered("deputy-d01", "mazhilis-2023", today.minusDays(7));

        given().get("/api/mandates/deputy-d01/deputy")
                .then()
                .body("candidate", equalTo("c01"))
                .body("state", equalTo("statement-awaited"))
                .body("statementUntil", equalTo(today.toString()));
        act("deputy-d01/deputy/registration").statusCode(200).body("state", equalTo("registered"));
        assertEquals(
                Shape.of(Facts.example("DeputyChanged")),
                Shape.of(told.of("deputy-d01", "DeputyChanged").getFirst()));
        act("deputy-d01/deputy/registration")
                .statusCode(409)
                .body("errors.rule", hasItem("wrong-state"));
    }

    @Test
    void a_late_statement_registers_nobody_and_the_mandate_lapses() {
        entered("deputy-d02", "mazhilis-2023", today.minusDays(8));

        act("deputy-d02/deputy/registration")
                .statusCode(422)
                .body("article", equalTo("45"))
                .body("errors.field", hasItem("statementOn"));
        act("deputy-d02/deputy/lapse").statusCode(200).body("state", equalTo("lapsed"));
    }

    @Test
    void a_mandate_does_not_lapse_while_the_term_runs() {
        entered("deputy-d03", "mazhilis-2023", today.minusDays(7));

        act("deputy-d03/deputy/lapse")
                .statusCode(409)
                .body("errors.rule", hasItem("term-not-passed"));
    }

    @Test
    void instead_of_a_departed_deputy_the_mazhilis_calls_an_election_within_three_months() {
        departed("deputy-d04", "mazhilis-2023", today.plusYears(3));

        declare("deputy-d04", null, Tokens.central())
                .statusCode(201)
                .body("byElection", equalTo(true))
                .body("opens", equalTo("deputy-d04-b1"))
                .body("calledBy", equalTo(today.plusMonths(3).toString()))
                .body("step.article", equalTo("85(4)"));
        given().get("/api/mandates/deputy-d04/deputy")
                .then()
                .body("byElection", equalTo("deputy-d04-b1"))
                .body("acts.kind", contains("registered", "departed", "declared-vacant"));
        JsonNode fact = told.of("deputy-d04", "VacancyDeclared").getFirst();
        assertEquals("instead-of-departed", fact.at("/data/kind").asText());
        assertEquals("departed", fact.at("/data/cause").asText());
        declare("deputy-d04", null, Tokens.central()).statusCode(409);
    }

    @Test
    void what_is_told_of_a_vacancy_has_the_shape_that_is_published() {
        departed("deputy-d05", "mazhilis-2023", today.plusYears(3));
        declare("deputy-d05", today.plusMonths(2), Tokens.central()).statusCode(201);

        assertEquals(
                Shape.of(Facts.example("VacancyDeclared")),
                Shape.of(told.of("deputy-d05", "VacancyDeclared").getFirst()));
    }

    @Test
    void in_the_last_year_of_the_term_the_seat_stays_vacant() {
        departed("deputy-d06", "mazhilis-2023", today.plusMonths(11));

        declare("deputy-d06", null, Tokens.central())
                .statusCode(201)
                .body("byElection", equalTo(false))
                .body("opens", nullValue())
                .body("step.article", equalTo("99(2)"));
        JsonNode fact = told.of("deputy-d06", "VacancyDeclared").getFirst();
        assertTrue(fact.at("/data/opens").isNull());
    }

    @Test
    void for_a_maslikhat_the_day_is_the_laws_or_one_with_the_centres_consent() {
        departed("deputy-m01", DISTRICT_MASLIKHAT, today.plusYears(4));

        declare("deputy-m01", today.plusDays(3), Commissions.ALMATY)
                .statusCode(422)
                .body("article", equalTo("101(3-1)"))
                .body("errors.field", hasItem("consent"));
        declare("deputy-m01", null, Commissions.ASTANA).statusCode(403);
        declare("deputy-m01", null, Commissions.ALMATY)
                .statusCode(201)
                .body("step.article", equalTo("101(3-1)"))
                .body("step.interpretation", equalTo(true));
    }

    @Test
    void nobody_leaves_before_the_registration_nor_in_the_future() {
        entered("deputy-d07", "mazhilis-2023", today);

        depart("deputy-d07", today).statusCode(409);
        act("deputy-d07/deputy/registration").statusCode(200);
        depart("deputy-d07", today.plusDays(1)).statusCode(400).body("errors.field", hasItem("on"));
    }

    @Test
    void a_refused_mandate_leaves_the_seat_vacant() {
        entered("deputy-d08", "mazhilis-2023", today);

        act("deputy-d08/deputy/refusal").statusCode(200).body("state", equalTo("refused"));
        declare("deputy-d08", null, Tokens.central())
                .statusCode(201)
                .body("cause", equalTo("refused"));
    }

    @Test
    void nobody_is_entered_before_the_result_is_certified_nor_twice() {
        inbox.take(Races.counted("deputy-d09", "mazhilis-2023", "KZ", Races.DECIDED));

        open("deputy-d09", today, today.plusYears(3))
                .statusCode(409)
                .body("errors.rule", hasItem("nobody-elected"));
        Commissions.certify("deputy-d09", Tokens.central()).statusCode(200);
        open("deputy-d09", today, today).statusCode(400).body("errors.field", hasItem("termUntil"));
        open("deputy-d09", today.plusDays(1), today.plusYears(3))
                .statusCode(400)
                .body("errors.field", hasItem("publishedOn"));
        open("deputy-d09", today, LocalDate.MAX)
                .statusCode(400)
                .body("errors.field", hasItem("termUntil"));
        open("deputy-d09", LocalDate.MAX, LocalDate.MAX)
                .statusCode(400)
                .body("errors.field", hasItem("publishedOn"));
        open("deputy-d09", today, today.plusYears(3)).statusCode(201);
        open("deputy-d09", today, today.plusYears(3))
                .statusCode(409)
                .body("errors.rule", hasItem("already-open"));
    }

    @Test
    void strangers_are_refused() {
        entered("deputy-d10", "mazhilis-2023", today);

        given().contentType(ContentType.JSON)
                .body(Map.of("document", "1", "reason", "2"))
                .post("/api/mandates/deputy-d10/deputy/registration")
                .then()
                .statusCode(401);
        post("deputy-d10/deputy/registration", decision(), Tokens.of("p", "party", "party:osdp"))
                .statusCode(403);
        post("deputy-d10/deputy/registration", decision(), Commissions.ALMATY).statusCode(403);
        given().get("/api/mandates/nowhere/deputy").then().statusCode(404);
    }

    private void entered(String contest, String regime, LocalDate publishedOn) {
        entered(contest, regime, publishedOn, publishedOn.plusYears(5));
    }

    private void entered(
            String contest, String regime, LocalDate publishedOn, LocalDate termUntil) {
        inbox.take(Races.counted(contest, regime, "750000000", Races.DECIDED));
        Commissions.certify(contest, Tokens.central()).statusCode(200);
        open(contest, publishedOn, termUntil).statusCode(201);
    }

    private void departed(String contest, String regime, LocalDate termUntil) {
        entered(contest, regime, today.minusDays(1), termUntil);
        act(contest + "/deputy/registration").statusCode(200);
        depart(contest, today).statusCode(200);
    }

    private static ValidatableResponse open(
            String contest, LocalDate publishedOn, LocalDate termUntil) {
        return post(
                contest + "/deputy",
                Map.of(
                        "publishedOn", publishedOn.toString(),
                        "termUntil", termUntil.toString(),
                        "reason", "Published"),
                Tokens.central());
    }

    private static ValidatableResponse depart(String contest, LocalDate on) {
        return post(
                contest + "/deputy/departure",
                Map.of("on", on.toString(), "document", "120/3", "reason", "Own wish"),
                Tokens.central());
    }

    private static ValidatableResponse declare(String contest, LocalDate day, String token) {
        Map<String, Object> request = new HashMap<>();
        request.put("votingDay", day == null ? null : day.toString());
        request.put("decisionNumber", "121/3");
        request.put("reason", "The deputy left");
        return post(contest + "/deputy/vacancy", request, token);
    }

    private static ValidatableResponse act(String path) {
        return post(path, decision(), Tokens.central());
    }

    private static Map<String, Object> decision() {
        return Map.of("document", "118/2", "reason", "Statement received");
    }

    private static ValidatableResponse post(String path, Object body, String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/mandates/" + path)
                .then();
    }
}
