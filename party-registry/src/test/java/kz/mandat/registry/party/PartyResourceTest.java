package kz.mandat.registry.party;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import kz.mandat.registry.testing.As;
import kz.mandat.registry.testing.RecordedFacts;
import kz.mandat.registry.testing.Registered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class PartyResourceTest {

    @Inject RecordedFacts facts;

    private static ValidatableResponse register(RequestSpecification who, String body) {
        return who.body(body).post("/api/parties").then();
    }

    @Test
    void a_registered_party_stands_in_the_register_for_everybody() {
        register(As.justice(), Registered.request("aqjol"))
                .statusCode(201)
                .body("id", startsWith("aqjol"))
                .body("state", startsWith("registered"));

        As.anybody()
                .get("/api/parties/aqjol")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("name.kk", startsWith("«aqjol» партиясы"))
                .body("registeredOn", startsWith("2006-09-01"))
                .body("version", org.hamcrest.Matchers.is(1));
    }

    @Test
    void a_registration_may_name_leader_address_and_charter() {
        String named =
                Registered.request("named")
                        .replace(
                                "\"reason\"",
                                "\"leader\": \"A. Leader\", \"address\": \"Astana, 1\","
                                        + " \"charterOn\": \"2006-08-20\", \"reason\"");
        register(As.justice(), named.replace("2006-08-20", "2006-09-02"))
                .statusCode(400)
                .body("errors[0].field", equalTo("charterOn"));
        register(As.justice(), named)
                .statusCode(201)
                .body("leader", equalTo("A. Leader"))
                .body("address", equalTo("Astana, 1"))
                .body("charterOn", equalTo("2006-08-20"));
        As.anybody()
                .get("/api/parties/named/history")
                .then()
                .body("items[0].entry.leader", equalTo("A. Leader"));
    }

    @Test
    void a_registration_is_told_once_with_its_name_and_date() {
        register(As.justice(), Registered.request("respublica")).statusCode(201);

        JsonNode told = facts.onlyOneAsDocumented("PartyRegistered", "respublica");

        assertEquals("respublica", told.get("party").textValue());
        assertEquals("2006-09-01", told.get("registeredOn").textValue());
        assertEquals("партия «respublica»", told.get("name").get("ru").textValue());
    }

    @Test
    void a_second_party_with_the_same_id_is_refused_and_nothing_is_told() {
        register(As.justice(), Registered.request("baytaq")).statusCode(201);

        register(As.justice(), Registered.request("baytaq"))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", startsWith("already-exists"))
                .body("errors.field", contains("id"));

        assertEquals(1, facts.of("PartyRegistered", "baytaq").size());
    }

    @Test
    void a_certificate_number_belongs_to_one_party() {
        register(As.justice(), Registered.request("one-number")).statusCode(201);

        register(
                        As.justice(),
                        Registered.request("same-number")
                                .replace("same-number-2006", "one-number-2006"))
                .statusCode(409)
                .body("errors.field", contains("certificateNumber"));
    }

    @Test
    void a_repeated_request_with_the_same_key_gives_the_same_answer_once() {
        String first =
                register(As.justice().header("Idempotency-Key", "k-1"), Registered.request("qhp"))
                        .statusCode(201)
                        .extract()
                        .asString();

        String second =
                register(As.justice().header("Idempotency-Key", "k-1"), Registered.request("qhp"))
                        .statusCode(201)
                        .header("Idempotency-Replayed", "true")
                        .extract()
                        .asString();

        assertEquals(first, second);
        assertEquals(1, facts.of("PartyRegistered", "qhp").size());
    }

    @Test
    void who_has_no_token_or_another_role_registers_nothing() {
        register(As.anybody(), Registered.request("nobody")).statusCode(401);
        register(
                        As.anybody()
                                .auth()
                                .oauth2(Tokens.expired("justice", "justice", "territory:KZ")),
                        Registered.request("nobody"))
                .statusCode(401);
        register(As.central(), Registered.request("nobody"))
                .statusCode(403)
                .body("code", startsWith("forbidden"));

        As.anybody().get("/api/parties/nobody").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "id": "bad"             | "id": "Big Letters"               | id
                    "id": "bad"             | "id": null                        | id
                    "id": "bad"             | "other": "bad"                    | other
                    "id": "bad"             | "id": "bad", "id": "twice"        | id
                    "registeredOn": "2006-09-01" | "registeredOn": "2006-02-30" | registeredOn
                    "registeredOn": "2006-09-01" | "registeredOn": "2999-01-01" | registeredOn
                    "registeredOn": "2006-09-01" | "registeredOn": 20060901     | registeredOn
                    "en": "bad Party"       | "en": " "                         | name.en
                    "en": "bad Party"       | "en": 7                           | name.en
                    "en": "bad Party"       | "en": "a\\u0000b"                 | name.en
                    "certificateNumber": "№ bad-2006" | "certificateNumber": "" | certificateNumber
                    "reason": "Order 17 of 1 September 2006" | "reason": ""     | reason
                    """)
    void a_request_that_cannot_be_accepted_names_the_field(
            String valid, String invalid, String field) {
        register(As.justice(), Registered.request("bad").replace(valid, invalid))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field))
                .body("errors.message.kk", everyItem(notNullValue()));

        As.anybody().get("/api/parties/bad").then().statusCode(404);
    }

    @Test
    void the_register_is_searched_in_every_language_and_letter_case() {
        register(As.justice(), Registered.request("osdp").replace("партиясы", "ҚОҒАМДЫҚ партиясы"))
                .statusCode(201);

        As.anybody()
                .queryParam("q", "қоғамдық")
                .get("/api/parties")
                .then()
                .statusCode(200)
                .body("items.id", contains("osdp"))
                .body("next", nullValue());
        As.anybody()
                .queryParam("q", "%")
                .get("/api/parties")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void the_register_is_read_page_by_page_without_gaps() {
        for (int i = 1; i <= 5; i++) {
            register(As.justice(), Registered.request("page-" + i)).statusCode(201);
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            ValidatableResponse page =
                    As.anybody()
                            .queryParam("q", "page-")
                            .queryParam("limit", 2)
                            .queryParam("cursor", cursor)
                            .get("/api/parties")
                            .then()
                            .statusCode(200);
            seen.addAll(page.extract().<List<String>>path("items.id"));
            cursor = page.extract().path("next");
        } while (cursor != null);

        assertEquals(List.of("page-1", "page-2", "page-3", "page-4", "page-5"), seen);
    }

    @Test
    void the_register_is_shown_as_it_stood_on_a_day() {
        register(As.justice(), Registered.request("as-of")).statusCode(201);

        As.anybody()
                .queryParam("asOf", "2006-08-31")
                .get("/api/parties/as-of")
                .then()
                .statusCode(404);
        As.anybody()
                .queryParam("asOf", "2023-03-19")
                .get("/api/parties/as-of")
                .then()
                .statusCode(200);
        As.anybody()
                .queryParam("asOf", "2006-08-31")
                .get("/api/parties")
                .then()
                .body("items.id", not(hasItem("as-of")));
    }

    @ParameterizedTest
    @CsvSource({"asOf,yesterday", "state,unheard-of", "limit,0", "limit,201", "limit,many"})
    void a_question_that_cannot_be_read_is_refused(String parameter, String value) {
        As.anybody()
                .queryParam(parameter, value)
                .get("/api/parties")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", contains(parameter));
    }

    @Test
    void the_history_says_who_when_and_why() {
        register(As.justice(), Registered.request("history")).statusCode(201);

        As.justice()
                .get("/api/parties/history/history")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].act", startsWith("registration"))
                .body("items[0].recordedBy", startsWith("justice"))
                .body("items[0].reason", startsWith("Order 17"))
                .body("items[0].entry.id", startsWith("history"));
        As.anybody().get("/api/parties/unheard-of/history").then().statusCode(404);
    }

    @Test
    void of_two_equal_registrations_at_once_one_stands() throws Exception {
        List<Integer> answers = new java.util.concurrent.CopyOnWriteArrayList<>();
        List<Thread> clerks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            clerks.add(
                    Thread.ofPlatform()
                            .start(() ->
                                    answers.add(
                                            register(As.justice(), Registered.request("at-once"))
                                                    .extract()
                                                    .statusCode())));
        }
        for (Thread clerk : clerks) {
            clerk.join();
        }

        assertTrue(answers.contains(201), answers.toString());
        assertEquals(3, answers.stream().filter(status -> status == 409).count());
        assertEquals(1, facts.of("PartyRegistered", "at-once").size());
        org.hamcrest.MatcherAssert.assertThat(answers, containsInAnyOrder(201, 409, 409, 409));
    }
}
