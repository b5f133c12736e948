package kz.mandat.registry.party;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.mandat.platform.event.Inbox;
import kz.mandat.platform.event.Inbox.Arrival;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.registry.testing.As;
import kz.mandat.registry.testing.RecordedFacts;
import kz.mandat.registry.testing.Registered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class PartyDecisionsTest {

    private static final String RENAMED =
            """
            {"version": 1, "effectiveOn": "2022-03-01", "reason": "Congress of 1 March 2022",
             "name": {"kk": "«%s жаңа» партиясы", "ru": "партия «%s новая»", "en": "New %s Party"}, "leader": "A. Leader"}
            """;
    private static final String SUSPENDED =
            "{\"version\": 1, \"effectiveOn\": \"2024-02-01\", \"until\": \"2024-06-01\","
                    + " \"reason\": \"Court decision 5\"}";

    @Inject RecordedFacts facts;
    @Inject Inbox inbox;

    private static ValidatableResponse decide(String party, String decision, String body) {
        return As.justice().body(body).post("/api/parties/" + party + "/" + decision).then();
    }

    private static String entry(int version, String on) {
        return "{\"version\": %d, \"effectiveOn\": \"%s\", \"reason\": \"Order 9\"}"
                .formatted(version, on);
    }

    private static String liquidation(int version, String ground) {
        return "{\"version\": %d, \"effectiveOn\": \"2025-01-10\", \"ground\": \"%s\", \"reason\": \"Order 9\"}"
                .formatted(version, ground);
    }

    @Test
    void a_party_is_read_under_its_name_of_the_day() {
        Registered.party("otan-2");
        decide("otan-2", "changes", RENAMED.replace("%s", "otan-2"))
                .statusCode(200)
                .body("version", equalTo(2))
                .body("leader", equalTo("A. Leader"));

        As.anybody()
                .queryParam("asOf", "2021-01-10")
                .get("/api/parties/otan-2")
                .then()
                .body("name.en", equalTo("otan-2 Party"));
        As.anybody()
                .queryParam("asOf", "2023-03-19")
                .get("/api/parties/otan-2")
                .then()
                .body("name.en", equalTo("New otan-2 Party"));
        assertEquals(
                "New otan-2 Party",
                facts.onlyOneAsDocumented("PartyChanged", "otan-2").at("/name/en").textValue());
    }

    @Test
    void a_name_of_another_party_is_refused_with_the_article() {
        Registered.party("first-name");
        Registered.party("second-name");

        decide(
                        "second-name",
                        "changes",
                        """
                        {"version": 1, "effectiveOn": "2022-03-01", "reason": "Congress",
                         "name": {"kk": "«FIRST-NAME» партиясы", "ru": "партия «другая»", "en": "Another Party"}}
                        """)
                .statusCode(422)
                .body("article", equalTo("PP 7"))
                .body("errors[0].field", equalTo("name"));
    }

    @Test
    void a_suspension_by_a_court_ends_with_a_reinstatement() {
        Registered.party("suspended");

        decide("suspended", "suspension", SUSPENDED)
                .statusCode(200)
                .body("state", equalTo("suspended"))
                .body("suspendedUntil", equalTo("2024-06-01"));
        decide("suspended", "reinstatement", entry(2, "2024-06-01"))
                .statusCode(200)
                .body("state", equalTo("registered"))
                .body("suspendedUntil", nullValue());

        As.anybody()
                .queryParam("asOf", "2024-03-01")
                .queryParam("state", "suspended")
                .get("/api/parties")
                .then()
                .body("items.id", hasItem("suspended"));
        As.anybody()
                .get("/api/parties/suspended/history")
                .then()
                .body("items.act", contains("registration", "suspension", "reinstatement"))
                .body("items.article", contains(null, "PP 13", "PP 13"));
        facts.onlyOneAsDocumented("PartySuspended", "suspended");
        facts.onlyOneAsDocumented("PartyReinstated", "suspended");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-04-30", "2024-08-02", "2024-02-01"})
    void a_court_suspends_for_three_to_six_months(String until) {
        String party = "term-" + until;
        Registered.party(party);

        decide(party, "suspension", SUSPENDED.replace("2024-06-01", until))
                .statusCode(422)
                .body("article", equalTo("PP 13"))
                .body("errors[0].message.en", containsString("2024-05-01 – 2024-08-01"));
    }

    @Test
    void nothing_follows_a_liquidation() {
        Registered.party("gone");
        decide("gone", "liquidation", liquidation(1, "court-decision"))
                .statusCode(200)
                .body("state", equalTo("liquidated"));

        decide("gone", "changes", RENAMED.replace("\"version\": 1", "\"version\": 2"))
                .statusCode(409)
                .body("code", equalTo("conflict"));
        assertEquals(
                "court-decision",
                facts.onlyOneAsDocumented("PartyLiquidated", "gone").get("ground").textValue());
    }

    @Test
    void a_candidate_in_a_constituency_is_taking_part_and_a_cancelled_list_is_not() {
        Registered.party("by-candidate");
        Registered.party("cancelled");
        inbox.take(
                List.of(
                        opened("mazhilis-2021-list", "2021-01-10"),
                        opened("mazhilis-2023-list", "2023-03-19"),
                        fact(
                                "ContestOpened",
                                "{\"contest\":\"mazhilis-2023-d07\",\"election\":\"mazhilis-2023\",\"body\":\"mazhilis\",\"kind\":\"district\",\"votingDay\":\"2023-03-19\"}"),
                        fact(
                                "CandidateRegistered",
                                "{\"contest\":\"mazhilis-2023-d07\",\"candidate\":\"c01\",\"party\":\"by-candidate\"}"),
                        fact(
                                "CandidateRegistered",
                                "{\"contest\":\"mazhilis-2023-d07\",\"candidate\":\"c02\",\"party\":null}"),
                        listed("mazhilis-2023-list", "cancelled"),
                        fact(
                                "ListCancelled",
                                "{\"contest\":\"mazhilis-2023-list\",\"list\":\"cancelled\"}")));
        decide("by-candidate", "liquidation", liquidation(1, "two-elections-missed"))
                .statusCode(422)
                .body("errors[0].message.en", containsString("by-candidate"));
        decide("cancelled", "liquidation", liquidation(1, "two-elections-missed")).statusCode(200);
    }

    @Test
    void two_missed_elections_are_a_ground_only_when_on_record() {
        Registered.party("absent");
        Registered.party("present");
        Registered.party("newcomer", "2024-05-01");
        decide("newcomer", "liquidation", liquidation(1, "two-elections-missed"))
                .statusCode(422)
                .body("article", equalTo("PP 14(5)6"));

        inbox.take(
                List.of(
                        opened("mazhilis-2021-list", "2021-01-10"),
                        opened("mazhilis-2023-list", "2023-03-19"),
                        listed("mazhilis-2023-list", "present")));

        decide("present", "liquidation", liquidation(1, "two-elections-missed")).statusCode(422);
        As.justice()
                .get("/api/parties/missed-elections")
                .then()
                .statusCode(200)
                .body("items.party", hasItem("absent"))
                .body(
                        "items.find { it.party == 'absent' }.contests",
                        contains("mazhilis-2021-list", "mazhilis-2023-list"))
                .body("items.party", not(hasItem("present")));
        As.anybody().get("/api/parties/missed-elections").then().statusCode(401);
        As.applicant().get("/api/parties/missed-elections").then().statusCode(403);
        decide("absent", "liquidation", liquidation(1, "two-elections-missed")).statusCode(200);
    }

    private static Arrival opened(String contest, String votingDay) {
        return fact(
                "ContestOpened",
                contest,
                "{\"contest\":\"%s\",\"election\":\"%s\",\"body\":\"mazhilis\",\"kind\":\"list\",\"votingDay\":\"%s\"}"
                        .formatted(contest, contest.replace("-list", ""), votingDay));
    }

    private static Arrival listed(String contest, String party) {
        return fact(
                "ListRegistered",
                contest,
                "{\"contest\":\"%s\",\"list\":\"%s\"}".formatted(contest, party));
    }

    private static Arrival fact(String name, String data) {
        return fact(name, "mazhilis-2023", data);
    }

    private static Arrival fact(String name, String key, String data) {
        return new Arrival(
                "mandat.nominations",
                key,
                """
                {"specversion":"1.0","id":"%s","source":"/candidate-lists","type":"kz.mandat.%s.v1","subject":"%s",
                 "time":"2026-11-21T06:30:00Z","datacontenttype":"application/json","data":%s}
                """
                        .formatted(UUID.randomUUID(), name, key, data));
    }

    @Test
    void of_two_clerks_who_decide_at_once_one_is_told_to_read_again() throws Exception {
        Registered.party("two-clerks");
        List<Callable<Integer>> clerks = new ArrayList<>();
        clerks.add(() -> decide("two-clerks", "suspension", SUSPENDED).extract().statusCode());
        clerks.add(() ->
                decide("two-clerks", "liquidation", liquidation(1, "own-decision"))
                        .extract()
                        .statusCode());
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            for (Future<Integer> answer : pool.invokeAll(clerks)) {
                answers.add(answer.get());
            }
        }

        assertEquals(List.of(200, 412), answers.stream().sorted().toList());
    }

    @ParameterizedTest
    @CsvSource({
        "changes, reason, effectiveOn",
        "suspension, until, version",
        "reinstatement, effectiveOn, reason",
        "liquidation, ground, reason"
    })
    void a_decision_without_its_fields_names_them(String decision, String one, String other) {
        decide("any", decision, "{}")
                .statusCode(400)
                .body("errors.field", hasItem(one))
                .body("errors.field", hasItem(other));
    }

    @Test
    void a_decision_lies_between_the_last_one_and_today() {
        Registered.party("dated");
        decide(
                        "dated",
                        "liquidation",
                        liquidation(1, "own-decision").replace("2025-01-10", "2006-08-31"))
                .statusCode(400)
                .body("errors.field", contains("effectiveOn"));
        decide(
                        "dated",
                        "liquidation",
                        liquidation(1, "own-decision").replace("2025-01-10", "2999-01-01"))
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"changes", "suspension", "reinstatement", "liquidation"})
    void only_the_justice_authority_decides(String decision) {
        As.anybody().body("{}").post("/api/parties/any/" + decision).then().statusCode(401);
        As.central().body("{}").post("/api/parties/any/" + decision).then().statusCode(403);
        As.applicant().body("{}").post("/api/parties/any/" + decision).then().statusCode(403);
    }

    @Test
    void a_decision_on_an_unknown_party_finds_nothing() {
        decide("unheard-of", "reinstatement", entry(1, "2024-01-01")).statusCode(404);
    }
}
