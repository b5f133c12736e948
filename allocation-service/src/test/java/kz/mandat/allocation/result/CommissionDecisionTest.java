package kz.mandat.allocation.result;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.mandat.allocation.fact.Facts;
import kz.mandat.allocation.fact.Mazhilis2023;
import kz.mandat.allocation.fact.Shape;
import kz.mandat.allocation.fact.Told;
import kz.mandat.platform.event.Inbox;
import kz.mandat.platform.event.Inbox.Arrival;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class CommissionDecisionTest {

    private final LocalDate inTwoWeeks = LocalDate.now(ZoneId.of("Asia/Almaty")).plusWeeks(2);
    private static final Map<String, Long> TIE = Map.of("c01", 60L, "c02", 60L, "c03", 10L);

    @Inject Inbox inbox;
    @Inject Told told;

    @Test
    void repeat_voting_among_the_equal_candidates_is_ordered_within_a_month() {
        tied("decided-d01", "mazhilis-2023", TIE);

        decide("decided-d01", repeatVoting(List.of("c01", "c02"), inTwoWeeks))
                .statusCode(200)
                .body("status", equalTo("repeat-voting-ordered"))
                .body("decision.decisionNumber", equalTo("117/1"));
        given().get("/api/results/decided-d01")
                .then()
                .body("status", equalTo("repeat-voting-ordered"));
        JsonNode fact = told.of("decided-d01", "RepeatVoteOrdered").getFirst();
        assertEquals(Shape.of(Facts.example("RepeatVoteOrdered")), Shape.of(fact));
    }

    @Test
    void nothing_but_what_the_law_orders_can_be_decided() {
        tied("decided-d02", "mazhilis-2023", TIE);

        decide("decided-d02", elected("c01")).statusCode(400).body("errors.field", hasItem("kind"));
        decide("decided-d02", repeatVoting(List.of("c01", "c03"), inTwoWeeks))
                .statusCode(400)
                .body("errors.field", hasItem("candidates"));
        decide("decided-d02", repeatVoting(List.of("c01", "c02"), inTwoWeeks.plusMonths(2)))
                .statusCode(400)
                .body("errors.field", hasItem("votingDay"));
        given().get("/api/results/decided-d02").then().body("status", equalTo("tied"));
    }

    @Test
    void where_the_law_is_silent_the_commission_names_the_elected_candidate() {
        tied("decided-d03", "maslikhat-district-2023", Map.of("c01", 60L, "c02", 60L, "c03", 60L));

        decide("decided-d03", elected("c09"))
                .statusCode(400)
                .body("errors.field", hasItem("elected"));
        decide("decided-d03", elected("c02"))
                .statusCode(200)
                .body("status", equalTo("computed"))
                .body("lists.find { it.id == 'c02' }.seats", equalTo(1));
        decide("decided-d03", elected("c01"))
                .statusCode(409)
                .body("errors.rule", hasItem("nothing-to-decide"));
    }

    @Test
    void the_mandates_of_lists_that_the_law_leaves_open_must_add_up() {
        inbox.take(Mazhilis2023.nominations("decided-list"));
        inbox.take(
                List.of(
                        Facts.totalsChanged(
                                "decided-list", 1, 1, 1, 900, Map.of("auyl", 10L, "qhp", 9L))));

        decide("decided-list", mandates(Map.of("auyl", 40, "qhp", 28)))
                .statusCode(400)
                .body("errors.field", hasItem("mandates"));
        decide("decided-list", mandates(Map.of("auyl", 40, "nobody", 29))).statusCode(400);
        decide("decided-list", mandates(Map.of("auyl", 40, "qhp", 29)))
                .statusCode(200)
                .body("lists.find { it.id == 'auyl' }.seats", equalTo(40))
                .body("lists.find { it.id == 'osdp' }.seats", equalTo(0));
    }

    @Test
    void what_the_law_settles_is_not_decided_by_anybody() {
        inbox.take(Mazhilis2023.nominations("settled-list"));
        inbox.take(List.of(Mazhilis2023.allCounted("settled-list", 1)));

        decide("settled-list", mandates(Map.of("auyl", 69))).statusCode(409);
    }

    @Test
    void only_the_central_commission_decides() {
        tied("decided-d04", "mazhilis-2023", TIE);
        Map<String, Object> decision = repeatVoting(List.of("c01", "c02"), inTwoWeeks);

        given().contentType(ContentType.JSON)
                .body(decision)
                .post("/api/results/decided-d04/decision")
                .then()
                .statusCode(401);
        post("decided-d04", decision, Tokens.of("amanat", "party", "party:amanat")).statusCode(403);
    }

    private void tied(String contest, String regime, Map<String, Long> votes) {
        List<Arrival> facts = new ArrayList<>(List.of(Facts.districtOpened(contest, regime)));
        new TreeMap<>(votes)
                .keySet()
                .forEach(candidate -> facts.add(Facts.candidateRegistered(contest, candidate)));
        facts.add(Facts.totalsChanged(contest, 1, 5, 5, 0, votes));
        inbox.take(facts);
    }

    private static Map<String, Object> repeatVoting(List<String> candidates, LocalDate day) {
        return decision("repeat-voting", Map.of("candidates", candidates, "votingDay", "" + day));
    }

    private static Map<String, Object> elected(String candidate) {
        return decision("elected", Map.of("elected", candidate));
    }

    private static Map<String, Object> mandates(Map<String, Integer> mandates) {
        return decision("mandates", Map.of("mandates", mandates));
    }

    private static Map<String, Object> decision(String kind, Map<String, Object> content) {
        Map<String, Object> decision = new TreeMap<>(content);
        decision.put("kind", kind);
        decision.put("decisionNumber", "117/1");
        decision.put("ground", "Decision of the commission after the count");
        return decision;
    }

    private static ValidatableResponse decide(String contest, Map<String, Object> decision) {
        return post(contest, decision, Tokens.central());
    }

    private static ValidatableResponse post(
            String contest, Map<String, Object> decision, String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(decision)
                .post("/api/results/" + contest + "/decision")
                .then();
    }
}
