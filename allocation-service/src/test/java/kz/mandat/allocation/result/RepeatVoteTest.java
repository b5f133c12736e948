package kz.mandat.allocation.result;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
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
class RepeatVoteTest {

    private final LocalDate inTwoWeeks = LocalDate.now(ZoneId.of("Asia/Almaty")).plusWeeks(2);

    @Inject Inbox inbox;
    @Inject Told told;

    @Test
    void the_certified_repeat_vote_supersedes_the_tie_with_the_difference_shown() {
        inbox.take(Races.counted("tied-d01", "mazhilis-2023", "KZ", Races.TIE));
        Commissions.post("tied-d01/decision", repeatVoting(), Tokens.central())
                .statusCode(200)
                .body("following[0].contest", equalTo("tied-d01-r1"))
                .body("following[0].cause", equalTo("tie"));
        JsonNode order = told.of("tied-d01", "RepeatVoteOrdered").getFirst().get("data");
        assertEquals("tied-d01-r1", order.get("opens").asText());
        assertEquals("c01,c02", String.join(",", texts(order.get("candidates"))));
        assertEquals("95(3)", order.get("article").asText());

        inbox.take(
                Races.counted(
                        "tied-d01-r1", "mazhilis-2023", "KZ", Map.of("c01", 40L, "c02", 90L)));
        given().get("/api/results/tied-d01-r1")
                .then()
                .body("status", equalTo("computed"))
                .body("supersedes.contest", equalTo("tied-d01"));
        given().get("/api/results/tied-d01")
                .then()
                .body("status", equalTo("repeat-voting-ordered"));

        Commissions.certify("tied-d01-r1", Tokens.central()).statusCode(200);
        given().get("/api/results/tied-d01")
                .then()
                .body("status", equalTo("superseded"))
                .body("supersededBy.contest", equalTo("tied-d01-r1"))
                .body("supersededBy.differences.find { it.id == 'c02' }.seatsAfter", equalTo(1))
                .body("supersededBy.differences.find { it.id == 'c02' }.seatsBefore", nullValue());
        assertEquals(
                Shape.of(Facts.example("ResultSuperseded")),
                Shape.of(told.of("tied-d01", "ResultSuperseded").getFirst()));
        Commissions.certify("tied-d01", Tokens.central())
                .statusCode(409)
                .body("errors.rule", hasItem("superseded"));
    }

    @Test
    void a_void_vote_in_a_constituency_is_held_again_on_the_same_names() {
        inbox.take(Races.counted("void-d01", "mazhilis-2023", "KZ", Races.DECIDED));
        Commissions.certify("void-d01", Tokens.central()).statusCode(200);

        annul("void-d01", annulment("repeat-voting", inTwoWeeks), Tokens.central())
                .statusCode(200)
                .body("status", equalTo("repeat-voting-ordered"))
                .body("annulments[0].article", equalTo("95(1)"))
                .body("following[0].contest", equalTo("void-d01-r1"));
        assertEquals(
                Shape.of(Facts.example("ResultAnnulled")),
                Shape.of(told.of("void-d01", "ResultAnnulled").getFirst()));
        JsonNode order = told.of("void-d01", "RepeatVoteOrdered").getFirst().get("data");
        assertEquals(List.of("c01", "c02", "c03"), texts(order.get("candidates")));
        assertEquals("annulment", order.get("cause").asText());
        annul("void-d01", annulment("repeat-voting", inTwoWeeks), Tokens.central())
                .statusCode(409)
                .body("errors.rule", hasItem("nothing-to-annul"));

        inbox.take(
                Races.counted(
                        "void-d01-r1",
                        "mazhilis-2023",
                        "KZ",
                        Map.of("c01", 40L, "c02", 90L, "c03", 5L)));
        Commissions.certify("void-d01-r1", Tokens.central()).statusCode(200);
        given().get("/api/results/void-d01")
                .then()
                .body("status", equalTo("superseded"))
                .body("supersededBy.differences.id", contains("c01", "c02"));
    }

    @Test
    void a_void_vote_without_an_order_cannot_be_certified_any_more() {
        inbox.take(Races.counted("void-d02", "mazhilis-2023", "KZ", Races.DECIDED));

        annul("void-d02", annulment(null, null), Tokens.central())
                .statusCode(200)
                .body("status", equalTo("annulled"));
        Commissions.certify("void-d02", Tokens.central())
                .statusCode(409)
                .body("errors.rule", hasItem("annulled"));
        annul("void-d02", annulment("repeat-elections", inTwoWeeks), Tokens.central())
                .statusCode(200)
                .body("status", equalTo("repeat-elections-ordered"))
                .body("annulments", hasSize(1));
    }

    @Test
    void nothing_follows_a_void_vote_but_what_the_law_of_the_body_knows() {
        inbox.take(
                Races.counted("void-m01", "maslikhat-district-2023", "750000000", Races.DECIDED));

        annul("void-m01", annulment("repeat-voting", inTwoWeeks), Tokens.central())
                .statusCode(400)
                .body("errors.field", hasItem("repeat.kind"));
        annul("void-m01", annulment("repeat-elections", inTwoWeeks.plusMonths(3)), Tokens.central())
                .statusCode(400)
                .body("errors.field", hasItem("repeat.votingDay"));
        annul("void-m01", annulment("repeat-elections", inTwoWeeks), Commissions.ASTANA)
                .statusCode(403);
        annul("void-m01", annulment("repeat-elections", inTwoWeeks), Commissions.ALMATY)
                .statusCode(200)
                .body("status", equalTo("repeat-elections-ordered"))
                .body("annulments[0].article", equalTo("112(2)"));
        JsonNode order = told.of("void-m01", "RepeatVoteOrdered").getFirst().get("data");
        assertTrue(order.get("candidates").isNull());
        assertEquals("110(2)", order.get("article").asText());
    }

    @Test
    void the_votes_of_a_part_that_votes_again_join_what_is_left() {
        inbox.take(Mazhilis2023.nominations("joined-list"));
        inbox.take(
                List.of(
                        Mazhilis2023.allCounted("joined-list", 1),
                        Facts.totalsCertified("joined-list", 1)));
        Commissions.certify("joined-list", Tokens.central()).statusCode(200);
        Map<String, Object> inAlmaty = annulment("repeat-voting", inTwoWeeks);
        inAlmaty.put("territories", List.of("750000000"));

        annul("joined-list", inAlmaty, Tokens.central())
                .statusCode(200)
                .body("status", equalTo("counting"))
                .body("following[0].territories", contains("750000000"));
        inbox.take(
                List.of(
                        Facts.contestOpened("joined-list-r1", "mazhilis-2023", 69),
                        Facts.totalsChanged(
                                "joined-list-r1", 1, 10, 10, 0, Map.of("baytaq", 300_000L)),
                        Facts.totalsCertified("joined-list-r1", 1)));

        given().get("/api/results/joined-list-r1").then().statusCode(404);
        given().get("/api/results/joined-list")
                .then()
                .body("status", equalTo("computed"))
                .body("protocolsReceived", equalTo(10_233))
                .body("lists.find { it.id == 'baytaq' }.votes", equalTo(446_431))
                .body("supersedes.version", equalTo(1))
                .body("supersedes.differences.id", hasItem("baytaq"));
        Commissions.certify("joined-list", Tokens.central()).statusCode(200);
    }

    @Test
    void a_part_of_a_constituency_is_not_annulled_alone() {
        inbox.take(Races.counted("void-d03", "mazhilis-2023", "KZ", Races.DECIDED));
        Map<String, Object> part = annulment("repeat-voting", inTwoWeeks);
        part.put("territories", List.of("750000000"));

        annul("void-d03", part, Tokens.central())
                .statusCode(400)
                .body("errors.field", hasItem("territories"));
    }

    @Test
    void only_a_competent_commission_annuls() {
        inbox.take(Races.counted("void-d04", "mazhilis-2023", "KZ", Races.DECIDED));
        Map<String, Object> request = annulment(null, null);

        given().contentType("application/json")
                .body(request)
                .post("/api/results/void-d04/annulment")
                .then()
                .statusCode(401);
        annul("void-d04", request, Commissions.ALMATY).statusCode(403);
        annul("void-d04", request, Commissions.ofConstituency("void-d04")).statusCode(403);
        annul("nowhere", request, Tokens.central()).statusCode(404);
    }

    private Map<String, Object> repeatVoting() {
        return Map.of(
                "kind", "repeat-voting",
                "candidates", List.of("c01", "c02"),
                "votingDay", inTwoWeeks.toString(),
                "decisionNumber", "117/1",
                "ground", "Equal votes");
    }

    private static Map<String, Object> annulment(String kind, LocalDate day) {
        Map<String, Object> request = new HashMap<>();
        request.put("decisionNumber", "119/4");
        request.put("ground", "The will of the voters cannot be determined");
        if (kind != null) {
            request.put("repeat", Map.of("kind", kind, "votingDay", day.toString()));
        }
        return request;
    }

    private static ValidatableResponse annul(String contest, Object request, String token) {
        return Commissions.post(contest + "/annulment", request, token);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }
}
