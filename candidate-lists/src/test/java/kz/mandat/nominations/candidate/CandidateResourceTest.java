package kz.mandat.nominations.candidate;

import static kz.mandat.nominations.testing.Api.anonymous;
import static kz.mandat.nominations.testing.Api.as;
import static kz.mandat.nominations.testing.Api.called;
import static kz.mandat.nominations.testing.Api.calledMazhilis2023;
import static kz.mandat.nominations.testing.Api.central;
import static kz.mandat.nominations.testing.Api.decision;
import static kz.mandat.nominations.testing.Api.list;
import static kz.mandat.nominations.testing.Api.localized;
import static kz.mandat.nominations.testing.Api.mazhilis2023;
import static kz.mandat.nominations.testing.Api.party;
import static kz.mandat.nominations.testing.Districts.by;
import static kz.mandat.nominations.testing.Districts.nomination;
import static kz.mandat.nominations.testing.Districts.registration;
import static kz.mandat.nominations.testing.Districts.self;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.mandat.nominations.testing.Districts;
import kz.mandat.nominations.testing.OutboxFacts;
import kz.mandat.nominations.testing.PartiesOf2023;
import kz.mandat.platform.testing.DatabaseResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class CandidateResourceTest {

    private static final String IN_TERM = "2023-02-10T12:00:00+06:00";

    @Inject PartiesOf2023 parties;

    @Inject OutboxFacts facts;

    private String election;
    private String contest;

    @BeforeEach
    void drawn() {
        parties.registered();
        election = calledMazhilis2023();
        Districts.drawn(election, Districts.csv(29, "750000000", 400_000));
        contest = election + "-d01";
    }

    @Test
    void parties_associations_and_people_themselves_nominate() {
        nominate(party("amanat"), nomination("Аманова", by("amanat")))
                .statusCode(201)
                .body("id", equalTo("c01"))
                .body("state", equalTo("nominated"));
        Map<String, Object> association =
                Map.of(
                        "kind",
                        "association",
                        "association",
                        localized("Бірлестік", "Объединение", "Association"));
        nominate(district(), nomination("Бекова", association))
                .statusCode(201)
                .body("id", equalTo("c02"));
        nominate(district(), nomination("Вольная", self())).statusCode(201);
        anonymous().get(candidates()).then().body("items", hasSize(0));
        for (String code : List.of("c01", "c02", "c03")) {
            act(district(), code, "registration", registration(IN_TERM)).statusCode(200);
        }
        anonymous()
                .get(candidates())
                .then()
                .body("items", hasSize(3))
                .body("items[1].nominator.association.en", equalTo("Association"))
                .body("items[2].nominator.kind", equalTo("self"))
                .body("items[0].bornIn", equalTo(1970))
                .body(not(containsString("1970-01-15")));
        anonymous()
                .get(candidates() + "/c01/certificate")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("Кандидат куәлігі"))
                .body(containsString("2023-02-10 12:00:00 +06:00"));
        anonymous().get(candidates() + "/c09/certificate").then().statusCode(404);
        var told = facts.of("CandidateRegistered", contest).getFirst();
        assertEquals(
                OutboxFacts.fields(facts.example("CandidateRegistered")), OutboxFacts.fields(told));
        assertEquals("amanat", told.get("party").asText());
    }

    @Test
    void an_association_nominates_one_in_a_constituency() {
        Map<String, Object> association =
                Map.of("kind", "association", "association", localized("Б", "О", "A"));
        nominate(district(), nomination("Первая", association)).statusCode(201);
        nominate(district(), nomination("Вторая", association))
                .statusCode(422)
                .body("errors[0].rule", equalTo("one-of-nominator"))
                .body("article", equalTo("87(6)"));
    }

    @Test
    void nobody_is_on_a_list_and_in_a_constituency_of_the_same_election() {
        Map<String, Object> submitted = list("auyl", 25, 8);
        party("auyl")
                .body(submitted)
                .post("/api/contests/" + election + "-list/lists")
                .then()
                .statusCode(201);
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> persons = (List<Map<String, Object>>) submitted.get("persons");
        nominate(district(), Map.of("person", persons.get(4), "nominator", self()))
                .statusCode(422)
                .body("errors[0].rule", equalTo("list-or-district"))
                .body("article", equalTo("87(2)"));
        Map<String, Object> other = nomination("Окружная", self());
        nominate(district(), other).statusCode(201);
        Map<String, Object> osdp = list("osdp", 19, 6);
        @SuppressWarnings("unchecked")
        List<Object> people = (List<Object>) osdp.get("persons");
        people.set(3, other.get("person"));
        party("osdp")
                .body(osdp)
                .post("/api/contests/" + election + "-list/lists")
                .then()
                .statusCode(422)
                .body("errors[0].rule", equalTo("list-or-district"))
                .body("errors[0].field", equalTo("persons[3]"));
    }

    @Test
    void nobody_stands_in_two_constituencies_of_a_maslikhat() {
        Map<String, Object> call = mazhilis2023("maslikhat-391000000-2023");
        call.put("body", "maslikhat-district");
        call.put("territory", "391000000");
        call.put("seats", 9);
        String maslikhat = called(call);
        Districts.drawn(maslikhat, Districts.csv(9, "391000000", 3_000));
        Map<String, Object> nomination = nomination("Двойная", self());
        contest = maslikhat + "-d01";
        nominate(central(), nomination).statusCode(201);
        nominate(central(), nomination)
                .statusCode(422)
                .body("errors[0].rule", equalTo("one-constituency"));
        contest = maslikhat + "-d02";
        nominate(central(), nomination).statusCode(422).body("article", equalTo("103(6)"));
    }

    @Test
    void an_unregistered_party_and_a_list_contest_take_no_candidate() {
        nominate(central(), nomination("Ничья", by("alga")))
                .statusCode(422)
                .body("errors[0].rule", equalTo("registered-party"));
        contest = election + "-list";
        nominate(central(), nomination("Ничья", self()))
                .statusCode(422)
                .body("errors[0].rule", equalTo("district-contest"));
    }

    @Test
    void a_registration_outside_its_term_is_refused() {
        nominate(district(), nomination("Поздняя", self())).statusCode(201);
        act(district(), "c01", "registration", registration("2023-02-17T18:00:01+06:00"))
                .statusCode(422)
                .body("errors[0].rule", equalTo("term"))
                .body("article", equalTo("89(8)"));
        act(district(), "c01", "registration", registration("2023-02-17T17:59:59+06:00"))
                .statusCode(200);
        act(district(), "c01", "registration", registration(IN_TERM)).statusCode(409);
    }

    @Test
    void a_candidate_leaves_but_not_in_the_last_two_days() {
        nominate(district(), nomination("Уходящая", self())).statusCode(201);
        act(district(), "c01", "registration", registration(IN_TERM)).statusCode(200);
        act(
                        district(),
                        "c01",
                        "withdrawal",
                        Map.of("decidedAt", "2023-03-17T00:00:00+06:00", "reason", "Statement"))
                .statusCode(422)
                .body("errors[0].rule", equalTo("last-two-days"));
        act(
                        district(),
                        "c01",
                        "withdrawal",
                        Map.of("decidedAt", "2023-03-16T23:59:59+06:00", "reason", "Statement"))
                .statusCode(200)
                .body("state", equalTo("withdrawn"));
        anonymous().get(candidates()).then().body("items", hasSize(0));
        assertEquals(1, facts.of("CandidateRemoved", contest).size());
        district()
                .get(candidates() + "/c01/decisions")
                .then()
                .body("items.kind", equalTo(List.of("registration", "withdrawal")))
                .body("items[1].article", equalTo("90(1-1)"));
    }

    @Test
    void a_refusal_and_a_cancellation_name_a_ground_of_the_law() {
        nominate(district(), nomination("Отказ", self())).statusCode(201);
        act(district(), "c01", "refusal", decision("more-than-half-left", IN_TERM))
                .statusCode(400)
                .body("errors[0].field", equalTo("ground"));
        act(district(), "c01", "refusal", decision("documents-missing", IN_TERM))
                .statusCode(200)
                .body("state", equalTo("refused"));
        nominate(district(), nomination("Отмена", self())).statusCode(201);
        act(district(), "c02", "registration", registration(IN_TERM)).statusCode(200);
        act(district(), "c02", "cancellation", decision("office-misused", IN_TERM))
                .statusCode(200)
                .body("state", equalTo("cancelled"));
    }

    @Test
    void an_act_of_a_past_election_states_its_time() {
        nominate(district(), nomination("Безвременная", self())).statusCode(201);
        Map<String, Object> timeless = new HashMap<>(Map.of("decisionNumber", "1", "reason", "R"));
        act(district(), "c01", "registration", timeless)
                .statusCode(400)
                .body("errors[0].field", equalTo("registeredAt"));
    }

    @Test
    void each_commission_acts_in_its_own_constituency_only() {
        Map<String, Object> nomination = nomination("Своя", self());
        RequestSpecification other = as("d2", "district", "constituency:" + election + "-d02");
        nominate(other, nomination).statusCode(403);
        nominate(as("t", "territorial", "territory:710000000"), nomination).statusCode(403);
        nominate(party("auyl"), nomination).statusCode(403);
        nominate(party("auyl"), nomination("Чужая", by("osdp"))).statusCode(403);
        nominate(anonymous(), nomination).statusCode(401);
        nominate(as("o", "observer", "territory:KZ"), nomination).statusCode(403);
        nominate(as("t", "territorial", "territory:750000000"), nomination).statusCode(201);
        act(anonymous(), "c01", "registration", registration(IN_TERM)).statusCode(401);
        act(party("auyl"), "c01", "registration", registration(IN_TERM)).statusCode(403);
        act(
                        as("d2", "district", "constituency:" + election + "-d02"),
                        "c01",
                        "registration",
                        registration(IN_TERM))
                .statusCode(403);
        act(district(), "c07", "registration", registration(IN_TERM)).statusCode(404);
        anonymous().get(candidates() + "/c01").then().statusCode(404);
        anonymous().get(candidates() + "/all").then().statusCode(401);
        district().get(candidates() + "/all").then().body("items", hasSize(1));
    }

    private RequestSpecification district() {
        return as("d1", "district", "constituency:" + contest);
    }

    private String candidates() {
        return "/api/contests/" + contest + "/candidates";
    }

    private ValidatableResponse nominate(RequestSpecification who, Map<String, Object> what) {
        return who.body(what).post(candidates()).then();
    }

    private ValidatableResponse act(
            RequestSpecification who, String code, String act, Map<String, Object> what) {
        return who.body(what).post(candidates() + "/" + code + "/" + act).then();
    }
}
