package kz.mandat.nominations.list;

import static kz.mandat.nominations.testing.Api.anonymous;
import static kz.mandat.nominations.testing.Api.as;
import static kz.mandat.nominations.testing.Api.called;
import static kz.mandat.nominations.testing.Api.calledMazhilis2023;
import static kz.mandat.nominations.testing.Api.central;
import static kz.mandat.nominations.testing.Api.decision;
import static kz.mandat.nominations.testing.Api.list;
import static kz.mandat.nominations.testing.Api.mazhilis2023;
import static kz.mandat.nominations.testing.Api.party;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.mandat.nominations.testing.OutboxFacts;
import kz.mandat.nominations.testing.PartiesOf2023;
import kz.mandat.platform.testing.DatabaseResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ListDecisionsTest {

    private static final String AT = "2023-02-10T12:00:00+06:00";

    @Inject PartiesOf2023 parties;

    @Inject OutboxFacts facts;

    private String contest;

    @BeforeEach
    void called2023() {
        parties.registered();
        contest = calledMazhilis2023() + "-list";
    }

    @Test
    void after_a_person_leaves_the_quota_is_looked_at_again() {
        registered("osdp", 19, 6);
        withdraw("osdp", 1)
                .statusCode(200)
                .body("left", equalTo(1))
                .body("figures.persons", equalTo(18))
                .body("figures.counted", equalTo(5))
                .body("figures.missing", equalTo(1))
                .body("effects.rule", hasItem("list-quota"))
                .body("effects[0].article", equalTo("89(4)"));
        anonymous()
                .get(lists() + "/osdp")
                .then()
                .body("persons", hasSize(18))
                .body("persons[0].number", equalTo(2));
        withdraw("osdp", 1).statusCode(404);
        var told = facts.of("ListChanged", contest).getFirst();
        assertEquals(18, told.get("persons").asInt());
        assertEquals(OutboxFacts.fields(facts.example("ListChanged")), OutboxFacts.fields(told));
    }

    @Test
    void who_stands_is_told_to_those_who_give_mandates_and_never_by_which_group_somebody_counts() {
        registered("auyl", 25, 8);
        var told = facts.of("PersonsListed", contest).getFirst();
        var example = facts.example("PersonsListed");
        assertEquals(OutboxFacts.fields(example), OutboxFacts.fields(told));
        assertEquals(
                OutboxFacts.fields(example.at("/persons/0")),
                OutboxFacts.fields(told.at("/persons/0")));
        assertEquals(25, told.get("persons").size());
        long counted = 0;
        for (var person : told.get("persons")) {
            counted += person.get("countsForQuota").asBoolean() ? 1 : 0;
        }
        assertEquals(8, counted);

        withdraw("auyl", 3).statusCode(200);
        var left = facts.of("PersonsListed", contest).getLast();
        assertEquals(24, left.get("persons").size());
        assertEquals(4, left.at("/persons/2/number").asInt());
        anonymous()
                .get("/api/elections/changes?type=PersonsListed&limit=1000")
                .then()
                .statusCode(400);
    }

    @Test
    void a_list_is_cancelled_when_more_than_half_have_left() {
        registered("baytaq", 18, 7);
        for (int number = 1; number <= 9; number++) {
            withdraw("baytaq", number).body("moreThanHalfLeft", equalTo(false));
        }
        act("baytaq", "cancellation", decision("more-than-half-left", AT))
                .statusCode(422)
                .body("errors[0].rule", equalTo("more-than-half-left"));
        withdraw("baytaq", 10)
                .body("moreThanHalfLeft", equalTo(true))
                .body("effects.rule", hasItem("more-than-half-left"));
        act("baytaq", "cancellation", decision("more-than-half-left", AT))
                .statusCode(200)
                .body("state", equalTo("cancelled"));
        anonymous().get(lists()).then().body("items", hasSize(0));
        var told = facts.of("ListCancelled", contest).getFirst();
        assertEquals(OutboxFacts.fields(facts.example("ListCancelled")), OutboxFacts.fields(told));
    }

    @Test
    void nothing_is_cancelled_or_excluded_in_the_last_two_days() {
        registered("auyl", 25, 10);
        String late = "2023-03-17T00:00:00+06:00";
        act("auyl", "cancellation", decision("bribery-found-by-court", late))
                .statusCode(422)
                .body("errors[0].rule", equalTo("last-two-days"))
                .body("article", equalTo("89(6)4"));
        act("auyl", "persons/3/exclusion", decision("office-misused", late)).statusCode(422);
        act("auyl", "persons/3/exclusion", decision("office-misused", AT)).statusCode(200);
    }

    @Test
    void a_refused_party_may_submit_again_and_the_history_stays() {
        submit("auyl", 25, 8);
        act("auyl", "refusal", decision("office-misused", AT)).statusCode(400);
        act("auyl", "refusal", decision("documents-missing", AT))
                .statusCode(200)
                .body("state", equalTo("refused"));
        party("auyl")
                .get(lists() + "/auyl/decisions")
                .then()
                .body("items[0].kind", equalTo("refusal"))
                .body("items[0].article", equalTo("89(6)4"));
        party("osdp").get(lists() + "/auyl/decisions").then().statusCode(404);
        anonymous().get(lists() + "/auyl/decisions").then().statusCode(401);
        registered("auyl", 25, 8);
    }

    @Test
    void a_party_suspended_after_submission_is_not_registered() {
        parties.registered("tumar", "2020-01-01");
        submit("tumar", 10, 3);
        parties.suspended("tumar", "2023-02-09");
        register("tumar").statusCode(422).body("errors[0].rule", equalTo("active-party"));
        central().get(lists() + "/tumar").then().body("state", equalTo("submitted"));
    }

    @Test
    void a_person_withdrawn_while_the_list_is_being_registered_is_counted_once() throws Exception {
        submit("qhp", 52, 17);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> acts =
                    List.of(
                            () -> register("qhp").extract().statusCode(),
                            () -> withdraw("qhp", 1).extract().statusCode());
            for (Future<Integer> answer : both.invokeAll(acts)) {
                assertEquals(200, answer.get());
            }
        }
        anonymous()
                .get(lists() + "/qhp")
                .then()
                .body("state", equalTo("registered"))
                .body("persons", hasSize(51));
        long told =
                facts.of("ListRegistered", contest).getFirst().get("persons").asLong()
                        - facts.of("ListChanged", contest).size();
        assertEquals(51, told);
    }

    @Test
    void a_maslikhats_list_is_registered_by_its_territorial_commission() {
        Map<String, Object> call = mazhilis2023("maslikhat-750000000-x");
        call.put("body", "maslikhat-region");
        call.put("territory", "750000000");
        call.put("seats", 42);
        contest = called(call) + "-list";
        submit("amanat", 30, 9);
        Map<String, Object> decision =
                Map.of("registeredAt", AT, "decisionNumber", "1", "reason", "R");
        RequestSpecification elsewhere = as("t", "territorial", "territory:710000000");
        elsewhere.body(decision).post(lists() + "/amanat/registration").then().statusCode(403);
        as("t", "territorial", "territory:750000000")
                .body(decision)
                .post(lists() + "/amanat/registration")
                .then()
                .statusCode(200);
    }

    @Test
    void only_the_commission_decides() {
        registered("auyl", 25, 8);
        for (String act : List.of("refusal", "cancellation", "persons/1/exclusion")) {
            Map<String, Object> decision = decision("early-campaign", AT);
            String address = lists() + "/auyl/" + act;
            anonymous().body(decision).post(address).then().statusCode(401);
            party("auyl").body(decision).post(address).then().statusCode(403);
            as("t", "territorial", "territory:750000000")
                    .body(decision)
                    .post(address)
                    .then()
                    .statusCode(403);
        }
        Map<String, Object> statement = Map.of("decidedAt", AT, "reason", "R");
        String address = lists() + "/auyl/persons/1/withdrawal";
        anonymous().body(statement).post(address).then().statusCode(401);
        party("auyl").body(statement).post(address).then().statusCode(403);
    }

    private String lists() {
        return "/api/contests/" + contest + "/lists";
    }

    private void submit(String party, int total, int women) {
        party(party).body(list(party, total, women)).post(lists()).then().statusCode(201);
    }

    private void registered(String party, int total, int women) {
        submit(party, total, women);
        register(party).statusCode(200);
    }

    private ValidatableResponse register(String party) {
        return act(
                party,
                "registration",
                Map.of("registeredAt", AT, "decisionNumber", "1", "reason", "R"));
    }

    private ValidatableResponse withdraw(String party, int number) {
        return act(
                party,
                "persons/" + number + "/withdrawal",
                Map.of("decidedAt", AT, "reason", "Statement"));
    }

    private ValidatableResponse act(String party, String act, Map<String, Object> what) {
        return central().body(what).post(lists() + "/" + party + "/" + act).then();
    }
}
