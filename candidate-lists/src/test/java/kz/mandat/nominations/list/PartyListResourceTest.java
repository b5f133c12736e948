package kz.mandat.nominations.list;

import static kz.mandat.nominations.testing.Api.anonymous;
import static kz.mandat.nominations.testing.Api.as;
import static kz.mandat.nominations.testing.Api.calledMazhilis2023;
import static kz.mandat.nominations.testing.Api.central;
import static kz.mandat.nominations.testing.Api.localized;
import static kz.mandat.nominations.testing.Api.party;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.mandat.nominations.testing.GeneratedPeople;
import kz.mandat.nominations.testing.OutboxFacts;
import kz.mandat.nominations.testing.PartiesOf2023;
import kz.mandat.platform.testing.DatabaseResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class PartyListResourceTest {

    @Inject PartiesOf2023 parties;

    @Inject OutboxFacts facts;

    private String contest;

    @BeforeEach
    void called() {
        parties.registered();
        contest = calledMazhilis2023() + "-list";
    }

    /** Lengths and quota counts as published; those of auyl and respublica are the minimum. */
    @ParameterizedTest
    @CsvSource({
        "amanat,90,29",
        "qhp,52,17",
        "aqjol,54,18",
        "osdp,19,6",
        "baytaq,18,7",
        "auyl,25,8",
        "respublica,23,7"
    })
    void the_seven_lists_of_2023_are_accepted(String party, int total, int quota) {
        submit(party, GeneratedPeople.of(party, total, quota))
                .statusCode(201)
                .body("state", equalTo("submitted"))
                .body("figures.persons", equalTo(total))
                .body("figures.cap", equalTo(90))
                .body("figures.counted", equalTo(quota))
                .body("figures.missing", equalTo(0));
        register(party, "2023-02-10T11:00:00+06:00")
                .statusCode(200)
                .body("state", equalTo("registered"))
                .body("registeredAt", equalTo("2023-02-10T05:00:00Z"));
        JsonNode fact = facts.of("ListRegistered", contest).getFirst();
        assertEquals(OutboxFacts.fields(facts.example("ListRegistered")), OutboxFacts.fields(fact));
        assertEquals(party, fact.get("list").asText());
        assertEquals(total, fact.get("persons").asInt());
    }

    @ParameterizedTest
    @CsvSource({
        "amanat,90,27",
        "qhp,52,16",
        "aqjol,54,17",
        "osdp,19,6",
        "baytaq,18,6",
        "auyl,25,8",
        "respublica,23,7"
    })
    void one_quota_person_fewer_than_needed_is_refused_naming_the_missing(
            String party, int total, int least) {
        submit(party, GeneratedPeople.of(party, total, least)).statusCode(201);
        contest = calledMazhilis2023() + "-list";
        submit(party, GeneratedPeople.of(party, total, least - 1))
                .statusCode(422)
                .body("code", equalTo("rule-broken"))
                .body("article", equalTo("89(4)"))
                .body("errors[0].rule", equalTo("list-quota"))
                .body("errors[0].message.en", containsString(": 1 missing"))
                .body("errors[0].message.ru", containsString("не хватает: 1"))
                .body("errors[0].message.kk", containsString("тағы 1"));
        submit(party, GeneratedPeople.of(party, total, 0))
                .statusCode(422)
                .body("errors[0].message.en", containsString(": " + least + " missing"));
    }

    @Test
    void a_person_in_two_groups_counts_once() {
        List<Map<String, Object>> people = GeneratedPeople.of("osdp", 10, 2);
        people.get(0).put("disability", true);
        people.get(1).put("bornOn", "1999-05-01");
        submit("osdp", people)
                .statusCode(422)
                .body("errors[0].message.en", containsString(": 1 missing"));
        people.get(2).put("bornOn", "1988-03-20");
        submit("osdp", people).statusCode(201).body("figures.counted", equalTo(3));
    }

    @Test
    void a_list_of_an_unregistered_party_is_refused() {
        submit("alga", GeneratedPeople.of("alga", 10, 3))
                .statusCode(422)
                .body("article", equalTo("89(3)"))
                .body("errors[0].field", equalTo("party"))
                .body("errors[0].rule", equalTo("registered-party"));
    }

    @Test
    void a_second_list_of_one_party_is_refused() {
        submit("auyl", GeneratedPeople.of("auyl", 25, 8)).statusCode(201);
        submit("auyl", GeneratedPeople.of("other", 25, 8))
                .statusCode(422)
                .body("article", equalTo("89(4)"))
                .body("errors[0].rule", equalTo("one-list-of-a-party"));
    }

    @Test
    void a_list_longer_than_130_per_cent_of_the_mandates_is_refused() {
        submit("amanat", GeneratedPeople.of("amanat", 91, 30))
                .statusCode(422)
                .body("article", equalTo("89(4)"))
                .body("errors[0].rule", equalTo("list-cap"))
                .body("errors[0].message.en", containsString("at most 90"));
    }

    @Test
    void a_person_twice_is_refused_with_both_places() {
        List<Map<String, Object>> people = GeneratedPeople.of("qhp", 20, 10);
        Map<String, Object> again = new HashMap<>(people.get(3));
        again.put("surname", ((String) again.get("surname")).toUpperCase(java.util.Locale.ROOT));
        people.set(12, again);
        submit("qhp", people)
                .statusCode(422)
                .body("errors[0].rule", equalTo("person-once"))
                .body("errors[0].field", equalTo("persons[12]"))
                .body("errors[0].message.en", containsString("places 4 and 13"));
    }

    @Test
    void a_person_on_another_partys_list_is_refused() {
        List<Map<String, Object>> people = new ArrayList<>(GeneratedPeople.of("qhp", 20, 10));
        submit("qhp", people).statusCode(201);
        List<Map<String, Object>> others = GeneratedPeople.of("osdp", 20, 10);
        others.set(7, people.get(2));
        submit("osdp", others)
                .statusCode(422)
                .body("errors[0].rule", equalTo("person-on-one-list"))
                .body("errors[0].field", equalTo("persons[7]"));
    }

    @Test
    void all_faults_are_named_at_once_and_nothing_is_kept() {
        List<Map<String, Object>> people = GeneratedPeople.of("amanat", 95, 0);
        people.set(1, people.get(0));
        submit("amanat", people).statusCode(422).body("errors", hasSize(3));
        party("amanat").get("/api/contests/" + contest + "/lists/amanat").then().statusCode(404);
    }

    @Test
    void a_party_submits_only_its_own_list() {
        Map<String, Object> request = request("auyl", GeneratedPeople.of("auyl", 25, 8));
        party("amanat").body(request).post(lists()).then().statusCode(403);
        party("amanat").body(request).post(lists()).then().body("code", equalTo("outside-unit"));
        central().body(request).post(lists()).then().statusCode(403);
        anonymous().body(request).post(lists()).then().statusCode(401);
    }

    @Test
    void only_the_central_commission_registers() {
        submit("auyl", GeneratedPeople.of("auyl", 25, 8)).statusCode(201);
        Map<String, Object> decision = decision("2023-02-10T11:00:00+06:00");
        String address = lists() + "/auyl/registration";
        party("auyl").body(decision).post(address).then().statusCode(403);
        as("t", "territorial", "territory:750000000")
                .body(decision)
                .post(address)
                .then()
                .statusCode(403);
        anonymous().body(decision).post(address).then().statusCode(401);
    }

    @Test
    void a_list_is_registered_once() {
        submit("auyl", GeneratedPeople.of("auyl", 25, 8)).statusCode(201);
        register("auyl", "2023-02-10T11:00:00+06:00").statusCode(200);
        register("auyl", "2023-02-10T11:00:01+06:00")
                .statusCode(409)
                .body("code", equalTo("conflict"));
        register("osdp", "2023-02-10T11:00:00+06:00").statusCode(404);
        assertEquals(1, facts.of("ListRegistered", contest).size());
    }

    @Test
    void a_registration_in_the_future_is_refused() {
        submit("auyl", GeneratedPeople.of("auyl", 25, 8)).statusCode(201);
        register("auyl", "2099-02-10T11:00:00+06:00")
                .statusCode(422)
                .body("errors[0].field", equalTo("registeredAt"));
    }

    @Test
    void the_same_key_submits_once() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> request = request("auyl", GeneratedPeople.of("auyl", 25, 8));
        for (int time = 0; time < 2; time++) {
            party("auyl")
                    .header("Idempotency-Key", key)
                    .body(request)
                    .post(lists())
                    .then()
                    .statusCode(201)
                    .body("state", equalTo("submitted"));
        }
    }

    @Test
    void an_unknown_contest_is_not_found() {
        contest = "mazhilis-1999-list";
        submit("auyl", GeneratedPeople.of("auyl", 25, 8)).statusCode(404);
        anonymous().get(lists()).then().statusCode(404);
    }

    @Test
    void the_public_sees_registered_lists_without_days_of_birth() {
        submit("auyl", GeneratedPeople.of("auyl", 25, 8)).statusCode(201);
        anonymous().get(lists()).then().statusCode(200).body("items", hasSize(0));
        anonymous().get(lists() + "/auyl").then().statusCode(404);
        party("osdp").get(lists() + "/auyl").then().statusCode(404);
        party("auyl").get(lists() + "/auyl").then().statusCode(200);
        register("auyl", "2023-02-10T11:00:00+06:00").statusCode(200);
        anonymous()
                .get(lists())
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("items", hasSize(1))
                .body("items[0].party", equalTo("auyl"))
                .body("items[0].generated.en", equalTo("Generated people"))
                .body("items[0].persons", hasSize(25))
                .body("items[0].persons[0].number", equalTo(1))
                .body("items[0].persons[0].bornIn", equalTo(1970))
                .body("items[0].persons[0].generated", equalTo(true))
                .body("items[0].persons[0].bornOn", nullValue())
                .body("items[0].persons[0].disability", nullValue())
                .body(not(containsString("1970-01-15")));
    }

    @Test
    void the_message_on_a_registered_list_names_occupation_workplace_and_residence() {
        // Art. 89(6)1
        List<Map<String, Object>> people = GeneratedPeople.of("auyl", 25, 8);
        people.get(0).put("occupation", "agronomist");
        people.get(0).put("workplace", "a farm (generated)");
        people.get(0).put("residence", "Kostanai");
        submit("auyl", people).statusCode(201);
        anonymous().get(lists() + "/auyl").then().statusCode(404);
        register("auyl", "2023-02-10T11:00:00+06:00").statusCode(200);
        anonymous()
                .get(lists() + "/auyl")
                .then()
                .body("persons[0].occupation", equalTo("agronomist"))
                .body("persons[0].workplace", equalTo("a farm (generated)"))
                .body("persons[0].residence", equalTo("Kostanai"))
                .body("persons[1].occupation", nullValue());
    }

    @Test
    void a_field_at_fault_is_named_with_its_place() {
        List<Map<String, Object>> people = GeneratedPeople.of("auyl", 25, 8);
        people.get(4).put("bornOn", "yesterday");
        submit("auyl", people)
                .statusCode(400)
                .body("errors[0].field", equalTo("persons[4].bornOn"));
        people.get(4).put("bornOn", "1970-01-01");
        people.get(4).put("surname", "");
        submit("auyl", people)
                .statusCode(400)
                .body("errors[0].field", containsString("persons[4].surname"));
    }

    private String lists() {
        return "/api/contests/" + contest + "/lists";
    }

    private ValidatableResponse submit(String party, List<Map<String, Object>> people) {
        return party(party).body(request(party, people)).post(lists()).then();
    }

    private ValidatableResponse register(String party, String at) {
        return central().body(decision(at)).post(lists() + "/" + party + "/registration").then();
    }

    private static Map<String, Object> request(String party, List<Map<String, Object>> people) {
        return Map.of(
                "party",
                party,
                "persons",
                people,
                "generated",
                localized("Жасанды адамдар", "Вымышленные люди", "Generated people"));
    }

    private static Map<String, Object> decision(String at) {
        return Map.of("registeredAt", at, "decisionNumber", "12/345", "reason", "Art. 89");
    }
}
