package kz.mandat.allocation.review;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.mandat.allocation.fact.Facts;
import kz.mandat.allocation.fact.Mazhilis2023;
import kz.mandat.allocation.fact.Told;
import kz.mandat.allocation.result.Commissions;
import kz.mandat.allocation.result.Races;
import kz.mandat.platform.event.Inbox;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Deputies were registered, and then another result came: one mandate more, one less, or none. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ReviewResourceTest {

    private static final String PARTY = Tokens.of("party-osdp", "party", "party:osdp");
    private static final List<Integer> OSDP = List.of(5, 6, 1, 2);
    private static final long ONE_MANDATE = 86_547;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Almaty"));

    @Inject Inbox inbox;
    @Inject Told told;

    @Test
    void a_recount_that_takes_a_mandate_names_the_deputies_and_a_person_decides_on_each() {
        String contest = "review-less-list";
        List<Integer> order = List.of(5, 6, 7, 1, 2, 3, 4, 8);
        registered(contest, "auyl", order);
        recounted(contest, "auyl", -ONE_MANDATE);

        reviews(contest)
                .body("items", hasSize(1))
                .body("items[0].cause", equalTo("recount"))
                .body("items[0].binding", is(false))
                .body("items[0].lists[0].deputies", hasSize(8));
        decide(contest, "auyl", 5, false)
                .statusCode(409)
                .body("errors.rule", hasItem("result-not-certified"));
        Commissions.certify(contest, Tokens.central()).statusCode(200);
        reviews(contest)
                .body("items[0].binding", is(true))
                .body("items[0].version", equalTo(1))
                .body("items[0].resultVersion", equalTo(2))
                .body("items[0].differences.find { it.id == 'auyl' }.seatsBefore", equalTo(8))
                .body("items[0].differences.find { it.id == 'auyl' }.seatsAfter", equalTo(7))
                .body("items[0].differences.find { it.id == 'auyl' }.changes.seat", contains(8))
                .body("items[0].lists[0].mandatesBefore", equalTo(8))
                .body("items[0].lists[0].mandatesAfter", equalTo(7));

        act(contest, "auyl", 6, "registration")
                .statusCode(409)
                .body("errors.rule", hasItem("result-superseded"));
        open(contest, "auyl").statusCode(409).body("errors.rule", hasItem("deputies-undecided"));
        order.stream()
                .limit(7)
                .forEach(deputy -> decide(contest, "auyl", deputy, true).statusCode(200));
        decide(contest, "auyl", 5, false)
                .statusCode(409)
                .body("errors.rule", hasItem("not-concerned"));
        decide(contest, "auyl", 8, true)
                .statusCode(409)
                .body("errors.rule", hasItem("no-seat-left"));
        decide(contest, "auyl", 8, false)
                .statusCode(200)
                .body("holders", hasSize(7))
                .body("gone.state", contains("superseded"))
                .body("open", equalTo(0));
        reviews(contest)
                .body(
                        "items[0].lists[0].deputies.find { it.number == 8 }.decision.ground",
                        equalTo("The recount took a mandate"))
                .body(
                        "items[0].lists[0].deputies.find { it.number == 8 }.decision.document",
                        equalTo("131/2"));
        open(contest, "auyl").statusCode(201).body("mandates", equalTo(7));
        reviews(contest).body("items", hasSize(0));
        act(contest, "auyl", 6, "registration").statusCode(200);
        List<String> kinds =
                told.of(contest, "MandateChanged").stream()
                        .map(fact -> fact.at("/data/kind").asText())
                        .toList();
        assertEquals(7, kinds.stream().filter("confirmed"::equals).count());
        assertEquals(List.of("superseded", "registered"), kinds.subList(8, 10));
    }

    @Test
    void a_recount_that_brings_a_mandate_leaves_the_deputies_and_opens_one() {
        registered("review-more-list", "osdp", OSDP);
        recounted("review-more-list", "osdp", ONE_MANDATE);
        Commissions.certify("review-more-list", Tokens.central()).statusCode(200);

        reviews("review-more-list").body("items[0].lists[0].deputies", hasSize(0));
        open("review-more-list", "osdp")
                .statusCode(201)
                .body("mandates", equalTo(5))
                .body("open", equalTo(1))
                .body("holders.number", contains(5, 6, 1, 2));
        post(
                        "review-more-list/lists/osdp/replacement",
                        Map.of(
                                "person",
                                7,
                                "decision",
                                Map.of("document", "132", "reason", "Fifth mandate")),
                        Tokens.central())
                .statusCode(200)
                .body("holders.number", hasItem(7))
                .body("open", equalTo(0));
    }

    @Test
    void after_an_annulment_every_deputy_is_concerned_and_the_decision_may_go_either_way() {
        registered("review-void-list", "osdp", OSDP);
        Commissions.post(
                        "review-void-list/annulment",
                        Map.of("decisionNumber", "119/4", "ground", "The will is not determined"),
                        Tokens.central())
                .statusCode(200);

        reviews("review-void-list")
                .body("items[0].cause", equalTo("annulment"))
                .body("items[0].decisionNumber", equalTo("119/4"))
                .body("items[0].lists[0].mandatesAfter", equalTo(0))
                .body("items[0].lists[0].deputies", hasSize(4));
        decide("review-void-list", "osdp", 5, true).statusCode(200);
        decide("review-void-list", "osdp", 6, false)
                .statusCode(200)
                .body("holders.number", containsInAnyOrder(5, 1, 2));
    }

    @Test
    void another_candidate_elected_by_a_recount_follows_only_after_a_decision() {
        deputy("review-d01");
        inbox.take(
                List.of(
                        Facts.totalsChanged(
                                "review-d01",
                                2,
                                5,
                                5,
                                0,
                                Map.of("c01", 59L, "c02", 61L, "c03", 10L)),
                        Facts.totalsCertified("review-d01", 2)));
        Commissions.certify("review-d01", Tokens.central()).statusCode(200);

        enter("review-d01").statusCode(409).body("errors.rule", hasItem("deputies-undecided"));
        reviews("review-d01")
                .body("items[0].deputy.candidate", equalTo("c01"))
                .body("items[0].deputy.elected", equalTo("c02"))
                .body("items[0].deputy.decision", nullValue())
                .body("items[0].differences.id", containsInAnyOrder("c01", "c02"));
        review("review-d01/deputy/review", true, Tokens.central())
                .statusCode(409)
                .body("errors.rule", hasItem("no-seat-left"));
        review("review-d01/deputy/review", false, Tokens.central())
                .statusCode(200)
                .body("state", equalTo("superseded"));
        enter("review-d01")
                .statusCode(201)
                .body("candidate", equalTo("c02"))
                .body("state", equalTo("statement-awaited"))
                .body("former.candidate", contains("c01"))
                .body("former[0].document", equalTo("131/2"));
        post(
                        "review-d01/deputy/registration",
                        Map.of("document", "133", "reason", "Statement"),
                        Tokens.central())
                .statusCode(200)
                .body("state", equalTo("registered"));
    }

    @Test
    void the_same_candidate_elected_again_stays_registered() {
        deputy("review-d02");
        inbox.take(
                List.of(
                        Facts.totalsChanged(
                                "review-d02",
                                2,
                                5,
                                5,
                                0,
                                Map.of("c01", 70L, "c02", 50L, "c03", 10L)),
                        Facts.totalsCertified("review-d02", 2)));
        Commissions.certify("review-d02", Tokens.central()).statusCode(200);

        review("review-d02/deputy/review", false, Tokens.central())
                .statusCode(409)
                .body("errors.rule", hasItem("not-concerned"));
        enter("review-d02")
                .statusCode(201)
                .body("state", equalTo("registered"))
                .body("resultVersion", equalTo(2));
    }

    @Test
    void nobody_decides_without_need_or_without_being_the_commission() {
        registered("review-roles-list", "osdp", OSDP);

        reviews("review-roles-list").body("items", hasSize(0));
        decide("review-roles-list", "osdp", 5, false)
                .statusCode(409)
                .body("errors.rule", hasItem("not-concerned"));
        String path = "review-roles-list/lists/osdp/persons/5/review";
        given().contentType(ContentType.JSON)
                .body(decision(true))
                .post("/api/mandates/" + path)
                .then()
                .statusCode(401);
        review(path, true, PARTY).statusCode(403);
        review(path, true, Commissions.ALMATY).statusCode(403);
        given().contentType(ContentType.JSON)
                .body(decision(true))
                .post("/api/mandates/review-roles-list/deputy/review")
                .then()
                .statusCode(401);
        review("review-roles-list/deputy/review", true, PARTY).statusCode(403);
        given().get("/api/mandates/nowhere/reviews").then().statusCode(404);
        post(path, Map.of("keeps", true, "document", "1"), Tokens.central()).statusCode(400);
    }

    /** Some of the list hold mandates, the first of them registered. */
    private void registered(String contest, String list, List<Integer> order) {
        inbox.take(Mazhilis2023.nominations(contest));
        inbox.take(
                List.of(
                        Facts.nomination(
                                contest,
                                "PersonsListed",
                                Map.of("list", list, "persons", persons())),
                        Facts.nomination(
                                contest, "ListChanged", Map.of("list", list, "persons", 12)),
                        Mazhilis2023.allCounted(contest, 1),
                        Facts.totalsCertified(contest, 1)));
        Commissions.certify(contest, Tokens.central()).statusCode(200);
        open(contest, list).statusCode(201);
        post(
                        contest + "/lists/" + list + "/order",
                        Map.of("order", order, "minutes", "7"),
                        Tokens.of("party-" + list, "party", "party:" + list))
                .statusCode(201);
        act(contest, list, order.getFirst(), "registration").statusCode(200);
    }

    private void recounted(String contest, String list, long more) {
        Map<String, Long> votes = new HashMap<>(Mazhilis2023.VOTES);
        votes.merge(list, more, Long::sum);
        votes.merge("amanat", -more, Long::sum);
        inbox.take(
                List.of(
                        Facts.totalsChanged(
                                contest,
                                2,
                                Mazhilis2023.STATIONS,
                                Mazhilis2023.STATIONS,
                                Mazhilis2023.AGAINST_ALL,
                                votes),
                        Facts.totalsCertified(contest, 2)));
    }

    private static List<Map<String, Object>> persons() {
        List<Map<String, Object>> persons = new ArrayList<>();
        IntStream.rangeClosed(1, 12)
                .forEach(number -> {
                    Map<String, Object> person = new HashMap<>();
                    person.put("number", number);
                    person.put("surname", "Ахметов" + "абвгдежзиклм".charAt(number - 1));
                    person.put("givenName", "Айдар");
                    person.put("patronymic", null);
                    person.put("age", 50);
                    person.put("countsForQuota", number >= 5);
                    person.put("generated", true);
                    persons.add(person);
                });
        return persons;
    }

    private void deputy(String contest) {
        inbox.take(Races.counted(contest, "mazhilis-2023", "KZ", Races.DECIDED));
        Commissions.certify(contest, Tokens.central()).statusCode(200);
        enter(contest).statusCode(201);
        post(
                        contest + "/deputy/registration",
                        Map.of("document", "118/2", "reason", "Statement"),
                        Tokens.central())
                .statusCode(200);
    }

    private ValidatableResponse enter(String contest) {
        return post(
                contest + "/deputy",
                Map.of(
                        "publishedOn", today.toString(),
                        "termUntil", today.plusYears(5).toString(),
                        "reason", "Published"),
                Tokens.central());
    }

    private ValidatableResponse open(String contest, String list) {
        return post(
                contest + "/lists/" + list,
                Map.of("publishedOn", "" + today, "reason", "Published"),
                Tokens.central());
    }

    private static ValidatableResponse reviews(String contest) {
        return given().get("/api/mandates/" + contest + "/reviews").then().statusCode(200);
    }

    private static ValidatableResponse act(String contest, String list, int person, String act) {
        return post(
                contest + "/lists/" + list + "/persons/" + person + "/" + act,
                Map.of("document", "118/2", "reason", "Statement received"),
                Tokens.central());
    }

    private static ValidatableResponse decide(
            String contest, String list, int person, boolean keeps) {
        return review(
                contest + "/lists/" + list + "/persons/" + person + "/review",
                keeps,
                Tokens.central());
    }

    private static ValidatableResponse review(String path, boolean keeps, String token) {
        return post(path, decision(keeps), token);
    }

    private static Map<String, Object> decision(boolean keeps) {
        return Map.of("keeps", keeps, "document", "131/2", "ground", "The recount took a mandate");
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
