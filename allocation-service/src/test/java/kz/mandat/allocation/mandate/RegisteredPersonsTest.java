package kz.mandat.allocation.mandate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.mandat.allocation.fact.Facts;
import kz.mandat.allocation.fact.Mazhilis2023;
import kz.mandat.platform.event.Inbox;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Mandates from the registered list as candidate-lists tells it; nobody hands a list over. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class RegisteredPersonsTest {

    private static final String PARTY = Tokens.of("party-osdp", "party", "party:osdp");
    private static final List<String> SURNAMES =
            List.of("Ахметов", "Әбенов", "Бек", "Ғали", "Қасым", "Нұр", "Өмір", "Үсен");

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Almaty"));

    @Inject Inbox inbox;

    @Test
    void the_mandates_are_given_to_the_persons_of_the_registered_list() {
        opened("told-list", today);

        order("told-list", List.of(5, 1, 6, 2))
                .statusCode(201)
                .body("holders.number", contains(5, 1, 6, 2))
                .body("holders[0].name", containsString("Қасым"));
    }

    @Test
    void the_quota_is_kept_by_who_counts_without_telling_why() {
        opened("told-quota-list", today);

        order("told-quota-list", List.of(1, 2, 3, 5))
                .statusCode(422)
                .body("article", containsString("97-1(5)"));
        post("told-quota-list/lists/osdp/quota-check", Map.of("order", List.of(1, 2, 3, 5)), PARTY)
                .statusCode(200)
                .body("missing", equalTo(1))
                .body("counted.number", contains(5))
                .body("counted.age", contains(50))
                .body("counted.categories", everyItem(empty()));
    }

    @Test
    void the_default_is_the_kazakh_alphabet_of_the_registered_names() {
        opened("told-silent-list", today.minusDays(30));

        post(
                        "told-silent-list/lists/osdp/default-order",
                        Map.of("document", "7", "reason", "The term has passed"),
                        Tokens.central())
                .statusCode(201)
                .body("orderedBy", equalTo("law"))
                .body("holders.number", contains(1, 2, 5, 6));
    }

    @Test
    void who_leaves_the_registered_list_leaves_here_and_who_is_restored_comes_back() {
        opened("told-left-list", today);
        inbox.take(listed("told-left-list", IntStream.rangeClosed(1, 8).filter(n -> n != 5)));

        order("told-left-list", List.of(5, 6, 1, 2)).statusCode(400);
        given().get("/api/mandates/told-left-list").then().body("items[0].left", contains(5));
        inbox.take(listed("told-left-list", IntStream.rangeClosed(1, 9)));
        order("told-left-list", List.of(5, 9, 1, 2)).statusCode(201);
    }

    @Test
    void a_list_that_is_handed_over_all_the_same_names_whom_is_registered() {
        told("told-other-list");
        Map<String, Object> person = new HashMap<>();
        person.put("number", 1);
        person.put("surname", "Басқа");
        person.put("givenName", "Айдар");
        person.put("patronymic", null);
        person.put("sex", "male");
        person.put("bornOn", "1970-01-01");
        person.put("disability", false);
        person.put("generated", true);
        List<Map<String, Object>> persons =
                IntStream.rangeClosed(1, 8)
                        .mapToObj(number -> {
                            Map<String, Object> one = new HashMap<>(person);
                            one.put("number", number);
                            return one;
                        })
                        .toList();

        post(
                        "told-other-list/lists/osdp",
                        Map.of("publishedOn", "" + today, "persons", persons, "reason", "P"),
                        Tokens.central())
                .statusCode(400)
                .body("errors.field", hasItem("persons"));
    }

    @Test
    void without_facts_about_the_persons_the_commission_has_to_hand_them_over() {
        certified("untold-list");

        open("untold-list", today).statusCode(400).body("errors.field", hasItem("persons"));
    }

    @Test
    void the_public_sees_no_age_and_not_who_counts() {
        opened("told-private-list", today);
        order("told-private-list", List.of(5, 6, 1, 2)).statusCode(201);

        given().get("/api/mandates/told-private-list")
                .then()
                .body(not(containsString("countsForQuota")))
                .body(not(containsString("\"age\"")));
    }

    private void opened(String contest, LocalDate publishedOn) {
        told(contest);
        open(contest, publishedOn).statusCode(201).body("mandates", is(4));
    }

    private void told(String contest) {
        certified(contest);
        inbox.take(listed(contest, IntStream.rangeClosed(1, 8)));
    }

    private void certified(String contest) {
        inbox.take(Mazhilis2023.nominations(contest));
        inbox.take(
                List.of(
                        Facts.nomination(
                                contest, "ListChanged", Map.of("list", "osdp", "persons", 8)),
                        Mazhilis2023.allCounted(contest, 1),
                        Facts.totalsCertified(contest, 1)));
        given().auth()
                .oauth2(Tokens.central())
                .contentType(ContentType.JSON)
                .body(Map.of("decisionNumber", "1", "reason", "All protocols are in"))
                .post("/api/results/" + contest + "/certification")
                .then()
                .statusCode(200);
    }

    /** The persons from number five on count towards the quota. */
    private static List<Inbox.Arrival> listed(String contest, IntStream numbers) {
        List<Map<String, Object>> persons =
                numbers.mapToObj(RegisteredPersonsTest::person).toList();
        return List.of(
                Facts.nomination(
                        contest, "PersonsListed", Map.of("list", "osdp", "persons", persons)),
                Facts.nomination(
                        contest, "ListChanged", Map.of("list", "osdp", "persons", persons.size())));
    }

    private static Map<String, Object> person(int number) {
        Map<String, Object> person = new HashMap<>();
        person.put("number", number);
        person.put("surname", SURNAMES.get((number - 1) % SURNAMES.size()));
        person.put("givenName", "Айдар");
        person.put("patronymic", null);
        person.put("age", 50);
        person.put("countsForQuota", number >= 5);
        person.put("generated", true);
        return person;
    }

    private static ValidatableResponse open(String contest, LocalDate publishedOn) {
        return post(
                contest + "/lists/osdp",
                Map.of("publishedOn", "" + publishedOn, "reason", "Published"),
                Tokens.central());
    }

    private static ValidatableResponse order(String contest, List<Integer> order) {
        return post(contest + "/lists/osdp/order", Map.of("order", order, "minutes", "7"), PARTY);
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
