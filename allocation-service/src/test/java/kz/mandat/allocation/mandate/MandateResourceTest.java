package kz.mandat.allocation.mandate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kz.mandat.allocation.fact.Facts;
import kz.mandat.allocation.fact.Mazhilis2023;
import kz.mandat.allocation.fact.Shape;
import kz.mandat.allocation.fact.Told;
import kz.mandat.platform.event.Inbox;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** OSDP won four mandates in 2023: at least two of its four deputies have to be of the groups. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class MandateResourceTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Almaty"));
    private static final String PARTY = Tokens.of("party-osdp", "party", "party:osdp");
    private static final Map<String, String> DECISION =
            Map.of("document", "118/2", "reason", "Statement received");

    @Inject Inbox inbox;
    @Inject Told told;
    @Inject EarlierOrder earlier;

    @Test
    void the_party_gives_its_mandates_in_its_own_order() {
        opened("ordered-list", today, 8);

        post("ordered-list/lists/osdp/order", order(List.of(5, 1, 6, 2), null), PARTY)
                .statusCode(201)
                .body("holders.number", contains(5, 1, 6, 2))
                .body("holders.state", hasItem("named"))
                .body("orderVersion", equalTo(1))
                .body("steps.article", hasItem("97-1(5)"));
        given().get("/api/mandates/ordered-list")
                .then()
                .statusCode(200)
                .body("items[0].holders", hasSize(4))
                .body("items[0].orderUntil", equalTo(today.plusDays(10).toString()));
        assertEquals(
                Shape.of(Facts.example("MandatesGiven")),
                Shape.of(told.of("ordered-list", "MandatesGiven").getFirst()));
    }

    @Test
    void while_the_order_is_made_the_quota_names_who_counts_and_how_many_are_missing() {
        opened("checked-list", today, 8);

        post("checked-list/lists/osdp/quota-check", Map.of("order", List.of(1, 2, 3, 5)), PARTY)
                .statusCode(200)
                .body("passed", is(false))
                .body("required", equalTo(2))
                .body("missing", equalTo(1))
                .body("counted.number", contains(5))
                .body("counted[0].categories", hasItem("WOMEN"));
    }

    @Test
    void an_order_that_misses_the_quota_by_one_is_refused_with_the_article() {
        opened("missed-list", today, 8);

        post("missed-list/lists/osdp/order", order(List.of(1, 2, 3, 5), null), PARTY)
                .statusCode(422)
                .body("code", equalTo("rule-broken"))
                .body("article", containsString("97-1(5)"))
                .body("errors.field", hasItem("order"));
        given().get("/api/mandates/missed-list").then().body("items[0].holders", hasSize(0));
    }

    @Test
    void an_order_with_a_stranger_somebody_twice_or_too_few_is_refused() {
        opened("wrong-list", today, 8);

        for (List<Integer> wrong :
                List.of(List.of(5, 6, 7, 99), List.of(5, 5, 6, 7), List.of(5, 6))) {
            post("wrong-list/lists/osdp/order", order(wrong, null), PARTY)
                    .statusCode(400)
                    .body("errors.field", hasItem("order"));
        }
    }

    @Test
    void of_two_orders_at_once_one_is_given() throws Exception {
        opened("raced-list", today, 8);
        Callable<Integer> first = () -> status(List.of(5, 6, 1, 2));
        Callable<Integer> second = () -> status(List.of(7, 8, 3, 4));

        List<Integer> answers = new ArrayList<>();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (Future<Integer> answer : both.invokeAll(List.of(first, second))) {
                answers.add(answer.get());
            }
        }
        org.hamcrest.MatcherAssert.assertThat(answers, containsInAnyOrder(201, 409));
    }

    private static int status(List<Integer> order) {
        return post("raced-list/lists/osdp/order", order(order, null), PARTY)
                .extract()
                .statusCode();
    }

    @Test
    void the_party_may_change_its_order_while_its_term_runs_and_nobody_is_registered() {
        opened("changed-list", today, 8);
        post("changed-list/lists/osdp/order", order(List.of(5, 6, 1, 2), null), PARTY)
                .statusCode(201);

        post("changed-list/lists/osdp/order", order(List.of(7, 8, 1, 2), 1), PARTY)
                .statusCode(201)
                .body("holders.number", contains(7, 8, 1, 2));
        act("changed-list/lists/osdp/persons/7/registration").statusCode(200);
        post("changed-list/lists/osdp/order", order(List.of(5, 6, 1, 2), 2), PARTY)
                .statusCode(409)
                .body("errors.rule", hasItem("acts-followed"));
    }

    @Test
    void when_the_term_has_passed_the_kazakh_alphabet_decides_and_the_quota_is_kept() {
        opened("silent-list", today.minusDays(30), 8);

        post("silent-list/lists/osdp/order", order(List.of(5, 6, 1, 2), null), PARTY)
                .statusCode(409)
                .body("errors.rule", hasItem("term-passed"));
        act("silent-list/lists/osdp/default-order")
                .statusCode(201)
                .body("orderedBy", equalTo("law"))
                .body("holders.number", contains(1, 2, 5, 6));
    }

    @Test
    void before_the_term_has_passed_there_is_no_default() {
        opened("early-list", today, 8);

        act("early-list/lists/osdp/default-order")
                .statusCode(409)
                .body("errors.rule", hasItem("term-not-passed"));
    }

    @Test
    void a_departed_deputy_is_followed_by_whom_the_party_names_and_the_quota_is_kept() {
        opened("departed-list", today, 8);
        post("departed-list/lists/osdp/order", order(List.of(5, 6, 1, 2), null), PARTY)
                .statusCode(201);
        act("departed-list/lists/osdp/persons/5/registration").statusCode(200);
        act("departed-list/lists/osdp/persons/5/departure")
                .statusCode(200)
                .body("open", equalTo(1))
                .body("gone.number", contains(5));

        replace("departed-list", 3).statusCode(422).body("article", containsString("97-1"));
        replace("departed-list", 5).statusCode(400);
        replace("departed-list", null).statusCode(422);
        replace("departed-list", 7)
                .statusCode(200)
                .body("holders.number", containsInAnyOrder(6, 1, 2, 7))
                .body("open", equalTo(0));
        replace("departed-list", 8).statusCode(409).body("errors.rule", hasItem("no-mandate-open"));
    }

    @Test
    void a_mandate_that_nobody_is_left_for_stays_vacant() {
        opened("exhausted-list", today, 5);
        post("exhausted-list/lists/osdp/order", order(List.of(5, 4, 1, 2), null), PARTY)
                .statusCode(422);
        opened("exhausted-two-list", today, 8, 4);
        post("exhausted-two-list/lists/osdp/order", order(List.of(7, 8, 5, 6), null), PARTY)
                .statusCode(201);
        act("exhausted-two-list/lists/osdp/persons/5/refusal").statusCode(200);

        replace("exhausted-two-list", null)
                .statusCode(200)
                .body("vacant", equalTo(1))
                .body("open", equalTo(0));
    }

    @Test
    void only_a_holder_can_be_registered_or_leave() {
        opened("holders-list", today, 8);
        post("holders-list/lists/osdp/order", order(List.of(5, 6, 1, 2), null), PARTY)
                .statusCode(201);

        act("holders-list/lists/osdp/persons/8/registration").statusCode(409);
        act("holders-list/lists/osdp/persons/5/departure").statusCode(409);
        act("holders-list/lists/osdp/persons/5/refusal").statusCode(200);
        assertEquals(
                Shape.of(Facts.example("MandateChanged")),
                Shape.of(told.of("holders-list", "MandateChanged").getFirst()));
        act("holders-list/lists/osdp/persons/5/refusal").statusCode(409);
    }

    @Test
    void the_statement_on_incompatible_posts_is_awaited_for_seven_days() {
        opened("statement-list", today, 8);
        post("statement-list/lists/osdp/order", order(List.of(5, 6, 1, 2), null), PARTY)
                .statusCode(201)
                .body("holders[0].statementUntil", equalTo(today.plusDays(7).toString()));

        act("statement-list/lists/osdp/persons/5/lapse")
                .statusCode(409)
                .body("errors.rule", hasItem("term-not-passed"));
        register("statement-list", 5, today.minusDays(1))
                .statusCode(400)
                .body("errors.field", hasItem("statementOn"));
        register("statement-list", 5, today.plusDays(1)).statusCode(400);
    }

    @Test
    void a_statement_after_the_term_registers_nobody_and_the_mandate_is_open_again() {
        opened("late-list", today, 8);
        earlier.order("late-list", List.of(5, 6, 1, 2), 9);

        register("late-list", 5, null)
                .statusCode(422)
                .body("article", equalTo("45"))
                .body("errors.field", hasItem("statementOn"));
        register("late-list", 6, today.minusDays(2)).statusCode(200);
        act("late-list/lists/osdp/persons/5/lapse")
                .statusCode(200)
                .body("gone.state", contains("lapsed"))
                .body("open", equalTo(1));
        replace("late-list", 7).statusCode(200).body("open", equalTo(0));
    }

    @Test
    void who_left_the_list_receives_no_mandate() {
        opened("left-list", today, 8);
        inbox.take(
                List.of(
                        Facts.nomination(
                                "left-list", "ListChanged", Map.of("list", "osdp", "persons", 7))));

        post("left-list/lists/osdp/order", order(List.of(5, 6, 1, 2), null), PARTY)
                .statusCode(409)
                .body("errors.rule", hasItem("list-changed"));
        act("left-list/lists/osdp/persons/5/leaving").statusCode(200).body("left", contains(5));
        act("left-list/lists/osdp/persons/5/leaving")
                .statusCode(409)
                .body("errors.rule", hasItem("not-standing"));
        act("left-list/lists/osdp/persons/99/leaving").statusCode(409);
        post("left-list/lists/osdp/order", order(List.of(5, 6, 1, 2), null), PARTY)
                .statusCode(400)
                .body("errors.field", hasItem("order"));
        post("left-list/lists/osdp/order", order(List.of(7, 6, 1, 2), null), PARTY).statusCode(201);
    }

    @Test
    void as_many_persons_are_handed_over_as_stand_on_the_registered_list() {
        opened("handed-list", today, 8);
        inbox.take(
                List.of(
                        Facts.nomination(
                                "handed-list",
                                "ListChanged",
                                Map.of("list", "auyl", "persons", 9))));

        post("handed-list/lists/auyl", open(today, persons(1, 8)), Tokens.central())
                .statusCode(400)
                .body("errors.field", hasItem("persons"));
    }

    @Test
    void what_is_not_published_yet_is_not_distributed() {
        opened("unpublished-list", today, 8);

        post("unpublished-list/lists/auyl", open(LocalDate.MAX, persons(1, 8)), Tokens.central())
                .statusCode(400)
                .body("errors.field", hasItem("publishedOn"));
    }

    @Test
    void after_a_certified_recount_the_mandates_are_given_anew() {
        opened("recounted-mandates-list", today, 8);
        post("recounted-mandates-list/lists/osdp/order", order(List.of(5, 6, 1, 2), null), PARTY)
                .statusCode(201);
        post("recounted-mandates-list/lists/osdp", open(today, persons(1, 8)), Tokens.central())
                .statusCode(409)
                .body("errors.rule", hasItem("already-open"));
        Map<String, Long> votes = new HashMap<>(Mazhilis2023.VOTES);
        votes.merge("osdp", 86_547L, Long::sum);
        inbox.take(
                List.of(
                        Facts.totalsChanged(
                                "recounted-mandates-list",
                                2,
                                10,
                                10,
                                Mazhilis2023.AGAINST_ALL,
                                votes),
                        Facts.totalsCertified("recounted-mandates-list", 2)));
        given().auth()
                .oauth2(Tokens.central())
                .contentType(ContentType.JSON)
                .body(Map.of("decisionNumber", "2", "reason", "Recount"))
                .post("/api/results/recounted-mandates-list/certification")
                .then()
                .statusCode(200);

        post("recounted-mandates-list/lists/osdp", open(today, persons(1, 8)), Tokens.central())
                .statusCode(201)
                .body("mandates", equalTo(5))
                .body("holders", hasSize(0));
        post("recounted-mandates-list/lists/osdp/order", order(List.of(5, 6, 1, 2, 3), null), PARTY)
                .statusCode(201)
                .body("orderVersion", equalTo(2));
    }

    @Test
    void nothing_is_distributed_before_the_result_is_certified() {
        inbox.take(Mazhilis2023.nominations("uncertified-list"));
        inbox.take(List.of(Mazhilis2023.allCounted("uncertified-list", 1)));

        post("uncertified-list/lists/osdp", open(today, persons(1, 8)), Tokens.central())
                .statusCode(409)
                .body("errors.rule", hasItem("result-not-certified"));
    }

    @Test
    void a_list_without_a_mandate_has_nothing_to_give() {
        opened("baytaq-list", today, 8);

        post("baytaq-list/lists/baytaq", open(today, persons(1, 8)), Tokens.central())
                .statusCode(404);
    }

    @Test
    void the_public_never_sees_birth_sex_or_disability() {
        opened("private-list", today, 8);
        post("private-list/lists/osdp/order", order(List.of(5, 6, 1, 2), null), PARTY)
                .statusCode(201);

        given().get("/api/mandates/private-list")
                .then()
                .body(not(containsString("1970-")))
                .body(not(containsString("female")));
    }

    @Test
    void another_party_another_role_and_nobody_are_refused() {
        opened("roles-of-mandates-list", today, 8);
        Map<String, Object> order = order(List.of(5, 6, 1, 2), null);
        String path = "roles-of-mandates-list/lists/osdp/order";

        given().contentType(ContentType.JSON)
                .body(order)
                .post("/api/mandates/" + path)
                .then()
                .statusCode(401);
        post(path, order, Tokens.of("party-auyl", "party", "party:auyl")).statusCode(403);
        post(path, order, Tokens.central()).statusCode(403);
        post("roles-of-mandates-list/lists/osdp/default-order", DECISION, PARTY).statusCode(403);
    }

    private void opened(String contest, LocalDate publishedOn, int last) {
        opened(contest, publishedOn, last, last);
    }

    /** A certified result and the persons of OSDP's list, the last so many of it. */
    private void opened(String contest, LocalDate publishedOn, int last, int many) {
        inbox.take(Mazhilis2023.nominations(contest));
        inbox.take(
                List.of(
                        Facts.nomination(
                                contest, "ListChanged", Map.of("list", "osdp", "persons", many)),
                        Mazhilis2023.allCounted(contest, 1),
                        Facts.totalsCertified(contest, 1)));
        given().auth()
                .oauth2(Tokens.central())
                .contentType(ContentType.JSON)
                .body(Map.of("decisionNumber", "1", "reason", "All protocols are in"))
                .post("/api/results/" + contest + "/certification")
                .then()
                .statusCode(200);
        post(
                        contest + "/lists/osdp",
                        open(publishedOn, persons(last - many + 1, last)),
                        Tokens.central())
                .statusCode(201)
                .body("mandates", equalTo(4));
    }

    private static Map<String, Object> open(LocalDate publishedOn, List<?> persons) {
        return Map.of("publishedOn", "" + publishedOn, "persons", persons, "reason", "Published");
    }

    /** Men of fifty first; the persons from number five on are women. */
    private static List<Map<String, Object>> persons(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(MandateResourceTest::person).toList();
    }

    private static Map<String, Object> person(int number) {
        Map<String, Object> person = new HashMap<>();
        person.put("number", number);
        person.put(
                "surname",
                List.of("Ахметов", "Әбенов", "Бек", "Ғали", "Қасым", "Нұр", "Өмір", "Үсен")
                        .get(number - 1));
        person.put("givenName", "Айдар");
        person.put("patronymic", null);
        person.put("sex", number >= 5 ? "female" : "male");
        person.put("bornOn", "1970-01-0" + number);
        person.put("disability", false);
        person.put("generated", true);
        return person;
    }

    private static Map<String, Object> order(List<Integer> order, Integer replaces) {
        Map<String, Object> request = new HashMap<>();
        request.put("order", order);
        request.put("replaces", replaces);
        request.put("minutes", "Extract 7 of the political council");
        return request;
    }

    private static ValidatableResponse register(String contest, int person, LocalDate statementOn) {
        Map<String, Object> request = new HashMap<>(DECISION);
        request.put("statementOn", statementOn == null ? null : statementOn.toString());
        return post(
                contest + "/lists/osdp/persons/" + person + "/registration",
                request,
                Tokens.central());
    }

    private static ValidatableResponse act(String path) {
        return post(path, DECISION, Tokens.central());
    }

    private static ValidatableResponse replace(String contest, Integer person) {
        Map<String, Object> request = new HashMap<>();
        request.put("person", person);
        request.put("decision", DECISION);
        return post(contest + "/lists/osdp/replacement", request, Tokens.central());
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
