package kz.mandat.nominations.appeal;

import static kz.mandat.nominations.testing.Api.anonymous;
import static kz.mandat.nominations.testing.Api.calledMazhilis2023;
import static kz.mandat.nominations.testing.Api.central;
import static kz.mandat.nominations.testing.Api.decision;
import static kz.mandat.nominations.testing.Api.list;
import static kz.mandat.nominations.testing.Api.party;
import static kz.mandat.nominations.testing.Districts.nomination;
import static kz.mandat.nominations.testing.Districts.registration;
import static kz.mandat.nominations.testing.Districts.self;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.mandat.nominations.testing.Districts;
import kz.mandat.nominations.testing.OutboxFacts;
import kz.mandat.nominations.testing.PartiesOf2023;
import kz.mandat.platform.testing.DatabaseResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class AppealResourceTest {

    private static final String AT = "2023-02-10T12:00:00+06:00";

    @Inject PartiesOf2023 parties;

    @Inject OutboxFacts facts;

    private String election;
    private String contest;

    @BeforeEach
    void submitted() {
        parties.registered();
        election = calledMazhilis2023();
        contest = election + "-list";
        party("auyl").body(list("auyl", 25, 10)).post(lists()).then().statusCode(201);
    }

    @Test
    void an_upheld_appeal_brings_a_refused_list_back_to_the_commission() {
        act("refusal", decision("documents-missing", AT)).statusCode(200);
        String appeal =
                lodge(party("auyl"), lastDecision(), "2023-02-17T12:00:00+06:00")
                        .statusCode(201)
                        .body("dueBy", equalTo("2023-02-24T18:00:00Z"))
                        .extract()
                        .path("id");
        decide(appeal, "upheld", "2023-02-20T12:00:00+06:00")
                .statusCode(200)
                .body("decidedInTime", equalTo(true));
        central().get(lists() + "/auyl").then().body("state", equalTo("submitted"));
        decide(appeal, "dismissed", "2023-02-20T12:00:00+06:00").statusCode(409);
        central()
                .get(lists() + "/auyl/decisions")
                .then()
                .body("items.kind", equalTo(List.of("refusal", "restoration")));
    }

    @Test
    void an_appeal_after_seven_days_comes_too_late() {
        act("refusal", decision("documents-missing", AT)).statusCode(200);
        lodge(party("auyl"), lastDecision(), "2023-02-18T00:00:00+06:00")
                .statusCode(422)
                .body("errors[0].rule", equalTo("term"))
                .body("article", equalTo("89(7)"));
    }

    @Test
    void an_upheld_appeal_restores_a_cancelled_list_but_not_in_the_last_two_days() {
        act("registration", registration(AT)).statusCode(200);
        act("cancellation", decision("early-campaign", "2023-03-14T12:00:00+06:00"))
                .statusCode(200);
        String appeal =
                lodge(party("auyl"), lastDecision(), "2023-03-15T12:00:00+06:00")
                        .extract()
                        .path("id");
        decide(appeal, "upheld", "2023-03-17T00:00:00+06:00")
                .statusCode(422)
                .body("errors[0].rule", equalTo("last-two-days"));
        decide(appeal, "upheld", "2023-03-16T12:00:00+06:00").statusCode(200);
        anonymous().get(lists() + "/auyl").then().body("state", equalTo("registered"));
        assertEquals(2, facts.of("ListRegistered", contest).size());
    }

    @Test
    void an_excluded_person_comes_back_to_the_own_place() {
        act("registration", registration(AT)).statusCode(200);
        act("persons/3/exclusion", decision("office-misused", AT)).statusCode(200);
        String appeal =
                lodge(party("auyl"), lastDecision(), AT).statusCode(201).extract().path("id");
        lodge(party("auyl"), lastDecision(), AT).statusCode(409);
        decide(appeal, "upheld", AT).statusCode(200);
        anonymous()
                .get(lists() + "/auyl")
                .then()
                .body("persons", hasSize(25))
                .body("persons[2].number", equalTo(3));
    }

    @Test
    void a_dismissed_appeal_changes_nothing() {
        act("refusal", decision("documents-missing", AT)).statusCode(200);
        String appeal = lodge(party("auyl"), lastDecision(), AT).extract().path("id");
        decide(appeal, "dismissed", "2023-02-28T12:00:00+06:00")
                .statusCode(200)
                .body("decidedInTime", equalTo(false));
        central().get(lists() + "/auyl").then().body("state", equalTo("refused"));
        central()
                .get("/api/contests/" + contest + "/appeals")
                .then()
                .body("items", hasSize(1))
                .body("items[0].outcome", equalTo("dismissed"));
    }

    @Test
    void a_refused_candidate_comes_back_too() {
        Districts.drawn(election, Districts.csv(29, "750000000", 400_000));
        contest = election + "-d01";
        String candidates = "/api/contests/" + contest + "/candidates";
        central().body(nomination("Апелляция", self())).post(candidates);
        central()
                .body(decision("documents-missing", AT))
                .post(candidates + "/c01/refusal")
                .then()
                .statusCode(200);
        String decision =
                central().get(candidates + "/c01/decisions").then().extract().path("items[0].id");
        String appeal = lodge(central(), decision, AT).statusCode(201).extract().path("id");
        decide(appeal, "upheld", AT).statusCode(200);
        central().get(candidates + "/c01").then().body("state", equalTo("nominated"));
    }

    @Test
    void only_the_party_concerned_and_the_commission_appeal_and_only_the_central_one_decides() {
        act("registration", registration(AT)).statusCode(200);
        lodge(party("auyl"), lastDecision(), AT)
                .statusCode(422)
                .body("errors[0].rule", equalTo("not-appealable"));
        lodge(party("osdp"), lastDecision(), AT).statusCode(403);
        lodge(anonymous(), lastDecision(), AT).statusCode(401);
        lodge(central(), UUID.randomUUID().toString(), AT).statusCode(404);
        String outcome = "/api/appeals/" + UUID.randomUUID() + "/outcome";
        Map<String, Object> upheld = outcome("upheld", AT);
        anonymous().body(upheld).post(outcome).then().statusCode(401);
        party("auyl").body(upheld).post(outcome).then().statusCode(403);
        central().body(upheld).post(outcome).then().statusCode(404);
        String appeals = "/api/contests/" + contest + "/appeals";
        anonymous().get(appeals).then().statusCode(401);
        party("auyl").get(appeals).then().statusCode(403);
    }

    private String lists() {
        return "/api/contests/" + contest + "/lists";
    }

    private ValidatableResponse act(String act, Map<String, Object> what) {
        return central().body(what).post(lists() + "/auyl/" + act).then();
    }

    private String lastDecision() {
        return central().get(lists() + "/auyl/decisions").then().extract().path("items[-1].id");
    }

    private ValidatableResponse lodge(RequestSpecification who, String decision, String at) {
        return who.body(
                        Map.of(
                                "decision",
                                decision,
                                "addressee",
                                "higher-commission",
                                "grounds",
                                "The documents were complete",
                                "lodgedAt",
                                at))
                .post("/api/contests/" + contest + "/appeals")
                .then();
    }

    private static ValidatableResponse decide(String appeal, String outcome, String at) {
        return central()
                .body(outcome(outcome, at))
                .post("/api/appeals/" + appeal + "/outcome")
                .then();
    }

    private static Map<String, Object> outcome(String outcome, String at) {
        return Map.of("outcome", outcome, "decisionNumber", "3", "reason", "R", "decidedAt", at);
    }
}
