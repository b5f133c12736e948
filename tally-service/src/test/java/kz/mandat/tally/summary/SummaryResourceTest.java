package kz.mandat.tally.summary;

import static io.restassured.RestAssured.given;
import static kz.mandat.tally.Suite.as;
import static kz.mandat.tally.Suite.territorial;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import kz.mandat.tally.Protocol;
import kz.mandat.tally.Suite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class SummaryResourceTest {

    private static final String REGION = territorial("t", Suite.ALMATY);

    @Inject Suite suite;

    private String contest;

    @BeforeEach
    void accept() throws JsonProcessingException {
        contest = suite.newContest();
        suite.accepted(new Protocol(contest, "75-0001"), contest, "75-0001");
    }

    @Test
    void a_protocol_that_is_the_sum_below_it_is_taken() {
        send(REGION, summary())
                .statusCode(201)
                .body("mismatches.size()", equalTo(0))
                .body("late", equalTo(true));
    }

    @Test
    void a_field_that_is_not_the_sum_is_named_and_needs_an_explanation() {
        Map<String, Object> other = summary();
        other.put("invalid", 11);
        send(REGION, other)
                .statusCode(422)
                .body("errors[0].field", equalTo("invalid"))
                .body("errors[0].rule", equalTo("C13"));
        other.put("explanation", "A station's protocol came after the signing");
        send(REGION, other).statusCode(201);
        given().get("/api/totals/{contest}/summaries", contest)
                .then()
                .statusCode(200)
                .body("items.territory", contains(Suite.ALMATY))
                .body("items[0].mismatches[0].stated", equalTo(11))
                .body("items[0].mismatches[0].sum", equalTo(10));
    }

    @Test
    void everyone_sees_which_commissions_have_sent_and_which_are_late() {
        send(REGION, summary()).statusCode(201);
        String transmissions = "/api/totals/{contest}/summaries/transmissions";
        given().get(transmissions, contest)
                .then()
                .statusCode(200)
                .body("items.find { it.territory == '750000000' }.mismatches", equalTo(0))
                .body("items.find { it.territory == '710000000' }.sentAt", nullValue())
                .body("items.find { it.territory == '710000000' }.late", equalTo(true))
                .body("items.due", not(hasItem(nullValue())));
        String ahead = suite.newContest(Map.of("votingDay", "2099-03-15"));
        given().get(transmissions + "?late=true", ahead).then().body("items.size()", equalTo(0));
        String regional = suite.newContest(Map.of("territory", Suite.ASTANA));
        given().get(transmissions, regional).then().body("items.territory", contains(Suite.ASTANA));
        given().get(transmissions, "none").then().statusCode(404);
    }

    @Test
    void what_is_no_summary_is_refused() {
        Map<String, Object> form = summary();
        form.put("votes", Map.of("amanat", 350, "nobody", 1));
        send(REGION, form).statusCode(400).body("errors[0].field", equalTo("votes.nobody"));
        form.put("votes", Map.of("amanat", -1));
        send(REGION, form).statusCode(400);
        form.remove("voters");
        send(REGION, form).statusCode(400);
    }

    @Test
    void only_the_territorys_own_commission_sends() {
        send("no-token", summary()).statusCode(401);
        send(Suite.clerk("precinct-1", "75-0001"), summary()).statusCode(403);
        send(territorial("t", Suite.ASTANA), summary())
                .statusCode(403)
                .body("code", equalTo("outside-unit"));
        as(Tokens.central())
                .contentType(ContentType.JSON)
                .body(summary())
                .post("/api/totals/none/summaries")
                .then()
                .statusCode(404);
    }

    private static Map<String, Object> summary() {
        Map<String, Object> form = new HashMap<>();
        form.put("territory", Suite.ALMATY);
        form.put("voters", 1000);
        form.put("issued", 600);
        form.put("absentee", 2);
        form.put("outside", 12);
        form.put("received", 1010);
        form.put("cancelled", 410);
        form.put("found", 600);
        form.put("votes", Map.of("amanat", 350, "auyl", 200));
        form.put("againstAll", 40);
        form.put("invalid", 10);
        return form;
    }

    private ValidatableResponse send(String token, Map<String, Object> form) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/totals/{contest}/summaries", contest)
                .then();
    }
}
