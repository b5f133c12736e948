package kz.mandat.allocation.mandate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

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
import kz.mandat.allocation.result.Commissions;
import kz.mandat.platform.event.Inbox;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Lists of a maslikhat: five days, no quota, no alphabet; a passed term goes to a person. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class MaslikhatMandatesTest {

    private static final String BRANCH = Tokens.of("party-auyl", "party", "party:auyl");
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Almaty"));

    @Inject Inbox inbox;

    @Test
    void the_branch_gives_its_mandates_within_five_days_and_without_a_quota() {
        opened("maslikhat-a-list", today);

        post("maslikhat-a-list/lists/auyl/quota-check", Map.of("order", List.of(1, 2)), BRANCH)
                .statusCode(200)
                .body("passed", equalTo(true))
                .body("required", equalTo(0));
        post(
                        "maslikhat-a-list/lists/auyl/quota-check",
                        Map.of("order", List.of(1, 2)),
                        Commissions.ASTANA)
                .statusCode(403);
        post(
                        "maslikhat-a-list/lists/auyl/order",
                        Map.of("order", List.of(2, 1), "minutes", "Extract 3"),
                        BRANCH)
                .statusCode(201)
                .body("orderUntil", equalTo(today.plusDays(5).toString()))
                .body("holders.number", contains(2, 1));
    }

    @Test
    void after_the_term_there_is_no_default_and_the_commission_of_the_unit_decides() {
        opened("maslikhat-b-list", today.minusDays(6));

        post("maslikhat-b-list/lists/auyl/default-order", decision(), Commissions.ALMATY)
                .statusCode(422)
                .body("article", equalTo("111-1(5)"));
        post("maslikhat-b-list/lists/auyl/decided-order", decided(1, 2), Commissions.ASTANA)
                .statusCode(403);
        post("maslikhat-b-list/lists/auyl/decided-order", decided(1, 9), Commissions.ALMATY)
                .statusCode(400)
                .body("errors.field", hasItem("order"));
        post("maslikhat-b-list/lists/auyl/decided-order", decided(1, 2), Commissions.ALMATY)
                .statusCode(201)
                .body("orderedBy", equalTo("commission"))
                .body("holders.number", contains(1, 2));
    }

    @Test
    void while_the_term_runs_nobody_decides_instead_of_the_branch() {
        opened("maslikhat-c-list", today.minusDays(5));

        post("maslikhat-c-list/lists/auyl/decided-order", decided(1, 2), Commissions.ALMATY)
                .statusCode(409)
                .body("errors.rule", hasItem("term-not-passed"));
        post("maslikhat-c-list/lists/auyl/decided-order", decided(1, 2), BRANCH).statusCode(403);
        given().contentType(ContentType.JSON)
                .body(decided(1, 2))
                .post("/api/mandates/maslikhat-c-list/lists/auyl/decided-order")
                .then()
                .statusCode(401);
    }

    /** Four mandates by list: two for each of two parties. */
    private void opened(String contest, LocalDate publishedOn) {
        inbox.take(
                List.of(
                        Facts.nomination(
                                contest,
                                "ContestOpened",
                                Map.of(
                                        "regime", "maslikhat-region-2023",
                                        "body", "maslikhat-region",
                                        "territory", "750000000",
                                        "seats", 4)),
                        list(contest, "auyl"),
                        list(contest, "qhp"),
                        Facts.totalsChanged(contest, 1, 3, 3, 5, Map.of("auyl", 100L, "qhp", 99L)),
                        Facts.totalsCertified(contest, 1)));
        Commissions.certify(contest, Commissions.ALMATY).statusCode(200);
        post(
                        contest + "/lists/auyl",
                        Map.of(
                                "publishedOn", publishedOn.toString(),
                                "persons",
                                        IntStream.rangeClosed(1, 3)
                                                .mapToObj(MaslikhatMandatesTest::man)
                                                .toList(),
                                "reason", "Published"),
                        Commissions.ALMATY)
                .statusCode(201)
                .body("mandates", equalTo(2));
    }

    private static Inbox.Arrival list(String contest, String party) {
        return Facts.nomination(
                contest,
                "ListRegistered",
                Map.of("list", party, "registeredAt", "2023-02-10T10:00:00+06:00", "persons", 3));
    }

    private static Map<String, Object> man(int number) {
        Map<String, Object> person = new HashMap<>();
        person.put("number", number);
        person.put("surname", List.of("Ахметов", "Әбенов", "Бек").get(number - 1));
        person.put("givenName", "Айдар");
        person.put("patronymic", null);
        person.put("sex", "male");
        person.put("bornOn", "1970-01-0" + number);
        person.put("disability", false);
        person.put("generated", true);
        return person;
    }

    private static Map<String, Object> decided(int... order) {
        return Map.of("order", IntStream.of(order).boxed().toList(), "decision", decision());
    }

    private static Map<String, Object> decision() {
        return Map.of("document", "9-m", "reason", "The branch gave no order");
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
