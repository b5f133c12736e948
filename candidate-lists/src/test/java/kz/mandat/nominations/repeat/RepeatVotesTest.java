package kz.mandat.nominations.repeat;

import static kz.mandat.nominations.testing.Api.anonymous;
import static kz.mandat.nominations.testing.Api.calledMazhilis2023;
import static kz.mandat.nominations.testing.Api.central;
import static kz.mandat.nominations.testing.Api.list;
import static kz.mandat.nominations.testing.Api.party;
import static kz.mandat.nominations.testing.Districts.by;
import static kz.mandat.nominations.testing.Districts.nomination;
import static kz.mandat.nominations.testing.Districts.registration;
import static kz.mandat.nominations.testing.Districts.self;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kz.mandat.nominations.testing.Api;
import kz.mandat.nominations.testing.Districts;
import kz.mandat.nominations.testing.OrdersOfVotes;
import kz.mandat.nominations.testing.OutboxFacts;
import kz.mandat.nominations.testing.PartiesOf2023;
import kz.mandat.nominations.testing.TestClock;
import kz.mandat.platform.testing.DatabaseResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class RepeatVotesTest {

    private static final String AT = "2023-02-10T12:00:00+06:00";

    @Inject PartiesOf2023 parties;
    @Inject OrdersOfVotes orders;
    @Inject OutboxFacts facts;

    private String election;
    private String district;

    @BeforeEach
    void three_candidates_are_registered() {
        parties.registered();
        election = calledMazhilis2023();
        Districts.drawn(election, Districts.csv(29, "750000000", 400_000));
        district = election + "-d01";
        nominate("Әлиев", by("amanat"));
        nominate("Бектұров", by("osdp"));
        nominate("Ғалиев", self());
    }

    @AfterEach
    void now() {
        TestClock.reset();
    }

    @Test
    void repeat_voting_is_held_on_the_candidates_with_the_largest_equal_number() {
        // Art. 95(3)
        orders.ordered(district, "repeat-voting", "[\"c01\",\"c03\"]", "2023-04-16", "117/1");
        String again = district + "-r1";

        anonymous()
                .get("/api/contests/" + again)
                .then()
                .statusCode(200)
                .body("repeat.contest", equalTo(district))
                .body("repeat.kind", equalTo("repeat-voting"))
                .body("repeat.decisionNumber", equalTo("117/1"))
                .body("constituency", equalTo(district))
                .body("votingDay", equalTo("2023-04-16"))
                .body("seats", equalTo(1));
        anonymous()
                .get("/api/elections/" + again)
                .then()
                .body("kind", equalTo("repeat"))
                .body("regime", equalTo("mazhilis-2023"));
        anonymous()
                .get("/api/contests/" + again + "/ballot")
                .then()
                .body("lines.id", contains("c01", "c03", "against-all"));
        List<JsonNode> told = facts.of("CandidateRegistered", again);
        assertEquals(2, told.size());
        assertEquals("2023-02-10T06:00:00Z", told.getFirst().get("registeredAt").asText());
        assertEquals(
                OutboxFacts.fields(facts.example("ContestOpened")),
                OutboxFacts.fields(facts.of("ContestOpened", again).getFirst()));
        anonymous()
                .get("/api/contests/" + again + "/candidates/c01/certificate")
                .then()
                .statusCode(200)
                .body(containsString("2023-04-16"));
        // Art. 95(2): by the same candidates
        central()
                .body(nomination("Кеш", self()))
                .post("/api/contests/" + again + "/candidates")
                .then()
                .statusCode(422)
                .body("errors[0].rule", equalTo("repeat-voting"))
                .body("article", equalTo("95(2)"));
        // What the service opens by itself is on the record too.
        central()
                .queryParam("subject", again)
                .get("/api/elections/audit")
                .then()
                .body("items.action", contains("election.open"))
                .body("items.actor", contains("candidate-lists"))
                .body("items[0].reason", equalTo(district + ": 117/1"));
    }

    @Test
    void repeat_elections_begin_with_a_new_nomination() {
        TestClock.set("2027-03-23T10:00:00+05:00");
        // Art. 96(1), (3); the shortened terms are set by the commission
        orders.ordered(district, "repeat-elections", "null", "2027-05-16", "118");
        String anew = district + "-r1";
        anonymous()
                .get("/api/contests/" + anew + "/candidates")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        party("amanat")
                .body(nomination("Әлиев", by("amanat")))
                .post("/api/contests/" + anew + "/candidates")
                .then()
                .statusCode(201)
                .body("id", equalTo("c01"))
                .body("state", equalTo("nominated"));
        TestClock.set("2027-04-06T18:00:01+05:00");
        nominateLate(anew).statusCode(422).body("article", equalTo("87(5)"));
        central()
                .body(
                        Map.of(
                                "contest",
                                anew,
                                "until",
                                "2027-04-20T18:00:00+05:00",
                                "ground",
                                "set-at-call",
                                "decisionNumber",
                                "119",
                                "reason",
                                "Shortened terms"))
                .post("/api/elections/" + anew + "/calendar/nomination/decisions")
                .then()
                .statusCode(201);
        nominateLate(anew).statusCode(201);
    }

    @Test
    void repeat_voting_of_lists_keeps_who_still_stands_and_when_they_were_registered() {
        String contest = election + "-list";
        party("auyl").body(list("auyl", 25, 9)).post(lists(contest)).then().statusCode(201);
        central().body(registration(AT)).post(lists(contest) + "/auyl/registration");
        central()
                .body(Map.of("decidedAt", AT, "reason", "Statement"))
                .post(lists(contest) + "/auyl/persons/3/withdrawal")
                .then()
                .statusCode(200);

        orders.ordered(contest, "repeat-voting", "null", "2023-04-16", "120");

        anonymous()
                .get(lists(contest + "-r1") + "/auyl")
                .then()
                .statusCode(200)
                .body("registeredAt", equalTo("2023-02-10T06:00:00Z"))
                .body("persons", hasSize(24))
                .body("persons[2].number", equalTo(4));
        assertEquals(
                24, facts.of("ListRegistered", contest + "-r1").getFirst().get("persons").asInt());
        party("osdp")
                .body(list("osdp", 19, 6))
                .post(lists(contest + "-r1"))
                .then()
                .statusCode(422)
                .body("errors[0].rule", equalTo("repeat-voting"));
    }

    @Test
    void the_same_decision_opens_one_contest_and_a_second_tie_the_next() {
        orders.ordered(district, "repeat-voting", "[\"c01\"]", "2023-04-16", "121");
        orders.ordered(district, "repeat-voting", "[\"c01\"]", "2023-04-16", "121");
        anonymous().get("/api/contests/" + district + "-r2").then().statusCode(404);
        orders.ordered(district + "-r1", "repeat-elections", "null", "2023-05-14", "122");
        anonymous()
                .get("/api/contests/" + district + "-r2")
                .then()
                .statusCode(200)
                .body("repeat.contest", equalTo(district + "-r1"));
    }

    @Test
    void the_order_as_allocation_service_tells_it_opens_the_contest_that_it_names() {
        String data =
                facts.example("RepeatVoteOrdered")
                        .toString()
                        .replace("mazhilis-2023-d01", district)
                        .replace("[]", "[\"750000000\"]");
        orders.tell("RepeatVoteOrdered", district, data);
        anonymous()
                .get("/api/contests/" + district + "-r1")
                .then()
                .statusCode(200)
                .body("repeat.territories", contains("750000000"));
        JsonNode told = facts.of("ContestOpened", district + "-r1").getFirst();
        assertEquals(district, told.get("repeat").get("contest").asText());
        assertEquals("repeat-voting", told.get("repeat").get("kind").asText());
    }

    @Test
    void a_declared_vacancy_opens_a_by_election_in_the_constituency() {
        String data =
                facts.example("VacancyDeclared").toString().replace("mazhilis-2023-d01", district);
        orders.tell("VacancyDeclared", district, data);
        orders.tell("VacancyDeclared", district, data);
        anonymous()
                .get("/api/elections/" + district + "-b1")
                .then()
                .statusCode(200)
                .body("kind", equalTo("instead-of-departed"))
                .body("votingDay", equalTo("2027-02-07"))
                .body("contests", hasSize(1))
                .body("contests[0].constituency", equalTo(district));
        TestClock.set("2026-12-15T10:00:00+05:00");
        central()
                .body(nomination("Жаңа", self()))
                .post("/api/contests/" + district + "-b1/candidates")
                .then()
                .statusCode(201);
        orders.tell(
                "VacancyDeclared",
                district,
                data.replace("\"byElection\":true", "\"byElection\":false").replace("-b1", "-b2"));
        anonymous().get("/api/contests/" + district + "-b2").then().statusCode(404);
    }

    @Test
    void an_order_for_somebody_who_never_stood_opens_nothing() {
        orders.ordered(district, "repeat-voting", "[\"c01\",\"c77\"]", "2023-04-16", "123");
        anonymous().get("/api/contests/" + district + "-r1").then().statusCode(404);
        assertTrue(facts.of("ContestOpened", district + "-r1").isEmpty());
    }

    @Test
    void instead_of_a_departed_deputy_one_constituency_votes() {
        // Art. 85(1)3, 85(4)
        Map<String, Object> call = Api.mazhilis2023(election + "-by");
        call.put("kind", "instead-of-departed");
        central().body(call).post("/api/elections").then().statusCode(400);
        call.put("constituencies", List.of(election + "-d05", election + "-d05"));
        central()
                .body(call)
                .post("/api/elections")
                .then()
                .statusCode(400)
                .body("errors[0].rule", equalTo("duplicate"));
        call.put("constituencies", List.of("mazhilis-1999-d05"));
        central()
                .body(call)
                .post("/api/elections")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("constituencies[0]"));
        call.put("constituencies", List.of(election + "-d05"));
        central()
                .body(call)
                .post("/api/elections")
                .then()
                .statusCode(201)
                .body("contests.id", contains(election + "-by-d05"))
                .body("contests[0].constituency", equalTo(election + "-d05"));
        central()
                .contentType("text/csv; charset=utf-8")
                .body(Districts.csv(29, "750000000", 400_000))
                .post("/api/elections/" + election + "-by/constituencies")
                .then()
                .statusCode(409);
    }

    @Test
    void where_there_are_only_lists_the_mandate_passes_on_the_list() {
        // Art. 97-1(6)
        Map<String, Object> call = Api.mazhilis2023(election + "-kurultai");
        call.put("body", "kurultai");
        call.put("votingDay", "2027-03-21");
        call.put("kind", "instead-of-departed");
        call.put("constituencies", List.of(election + "-d05"));
        central()
                .body(call)
                .post("/api/elections")
                .then()
                .statusCode(422)
                .body("article", equalTo("97-1(6)"));
        call.put("kind", "regular");
        central()
                .body(call)
                .post("/api/elections")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("constituencies"));
    }

    private io.restassured.response.ValidatableResponse nominateLate(String contest) {
        return central()
                .body(nomination("Кеш", self()))
                .post("/api/contests/" + contest + "/candidates")
                .then();
    }

    private static String lists(String contest) {
        return "/api/contests/" + contest + "/lists";
    }

    private void nominate(String surname, Map<String, Object> nominator) {
        String address = "/api/contests/" + district + "/candidates";
        String code =
                central()
                        .body(nomination(surname, nominator))
                        .post(address)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        central()
                .body(registration(AT))
                .post(address + "/" + code + "/registration")
                .then()
                .statusCode(200);
    }
}
