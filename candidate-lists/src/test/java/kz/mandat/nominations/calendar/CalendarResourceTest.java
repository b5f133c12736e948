package kz.mandat.nominations.calendar;

import static kz.mandat.nominations.testing.Api.anonymous;
import static kz.mandat.nominations.testing.Api.as;
import static kz.mandat.nominations.testing.Api.called;
import static kz.mandat.nominations.testing.Api.calledMazhilis2023;
import static kz.mandat.nominations.testing.Api.central;
import static kz.mandat.nominations.testing.Api.list;
import static kz.mandat.nominations.testing.Api.mazhilis2023;
import static kz.mandat.nominations.testing.Api.party;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import kz.mandat.nominations.testing.Districts;
import kz.mandat.nominations.testing.PartiesOf2023;
import kz.mandat.nominations.testing.TestClock;
import kz.mandat.platform.testing.DatabaseResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class CalendarResourceTest {

    @Inject PartiesOf2023 parties;

    @BeforeEach
    void registered() {
        parties.registered();
    }

    @AfterEach
    void now() {
        TestClock.reset();
    }

    @Test
    void every_term_has_its_article_and_stands_in_the_local_time_of_its_date() {
        anonymous()
                .get("/api/elections/" + calledMazhilis2023() + "/calendar")
                .then()
                .statusCode(200)
                .body("items[0].step", equalTo("nomination"))
                .body("items[0].article", equalTo("87(5)"))
                .body("items[0].until", equalTo("2023-02-07T18:00:00+06:00"))
                .body("items[1].step", equalTo("registration"))
                .body("items[1].until", equalTo("2023-02-17T18:00:00+06:00"));
    }

    @Test
    void a_list_at_18_00_01_on_the_last_day_comes_too_late() {
        String contest = calledKurultai("kurultai-late") + "-list";
        TestClock.set("2027-02-09T18:00:01+05:00");
        party("auyl")
                .body(list("auyl", 25, 8))
                .post("/api/contests/" + contest + "/lists")
                .then()
                .statusCode(422)
                .body("errors[0].rule", equalTo("term"))
                .body("article", containsString("unverified"))
                .body("errors[0].message.ru", containsString("18:00"));
        TestClock.set("2027-02-09T17:59:59+05:00");
        party("auyl")
                .body(list("auyl", 25, 8))
                .post("/api/contests/" + contest + "/lists")
                .then()
                .statusCode(201)
                .body("submittedAt", equalTo("2027-02-09T12:59:59Z"));
    }

    @Test
    void before_the_sixtieth_day_nothing_is_nominated() {
        String contest = calledKurultai("kurultai-early") + "-list";
        TestClock.set("2027-01-19T23:59:59+05:00");
        party("auyl")
                .body(list("auyl", 25, 8))
                .post("/api/contests/" + contest + "/lists")
                .then()
                .statusCode(422);
    }

    @Test
    void a_recorded_decision_sets_the_term_otherwise() {
        String election = calledKurultai("kurultai-otherwise");
        central()
                .body(decision(null, "set-at-call", "2027-02-15T18:00:00+05:00"))
                .post("/api/elections/" + election + "/calendar/nomination/decisions")
                .then()
                .statusCode(201)
                .body("until", equalTo("2027-02-15T18:00:00+05:00"));
        anonymous()
                .get("/api/elections/" + election + "/calendar")
                .then()
                .body("items[0].until", equalTo("2027-02-15T18:00:00+05:00"))
                .body("items[0].decision.number", equalTo("5/1"));
        TestClock.set("2027-02-15T17:00:00+05:00");
        party("auyl")
                .body(list("auyl", 25, 8))
                .post("/api/contests/" + election + "-list/lists")
                .then()
                .statusCode(201);
    }

    @Test
    void a_term_is_extended_only_where_fewer_than_two_stand_and_not_too_long() {
        String election = calledMazhilis2023();
        Districts.drawn(election, Districts.csv(29, "750000000", 400_000));
        String address = "/api/elections/" + election + "/calendar/nomination/decisions";
        String contest = election + "-d01";
        central()
                .body(decision(contest, "fewer-than-two", "2023-02-13T18:00:00+06:00"))
                .post(address)
                .then()
                .statusCode(422)
                .body("article", equalTo("87(6)"));
        central()
                .body(decision(contest, "fewer-than-two", "2023-02-12T18:00:00+06:00"))
                .post(address)
                .then()
                .statusCode(201);
        central()
                .body(decision(null, "fewer-than-two", "2023-02-12T18:00:00+06:00"))
                .post(address)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("contest"));
    }

    @Test
    void only_the_commission_of_the_contest_decides_on_its_terms() {
        String election = calledMazhilis2023();
        Districts.drawn(election, Districts.csv(29, "750000000", 400_000));
        String address = "/api/elections/" + election + "/calendar/nomination/decisions";
        Map<String, Object> decision =
                decision(election + "-d02", "fewer-than-two", "2023-02-12T18:00:00+06:00");
        anonymous().body(decision).post(address).then().statusCode(401);
        party("auyl").body(decision).post(address).then().statusCode(403);
        as("d1", "district", "constituency:" + election + "-d01")
                .body(decision)
                .post(address)
                .then()
                .statusCode(403);
        as("t", "territorial", "territory:710000000")
                .body(decision)
                .post(address)
                .then()
                .statusCode(403);
        as("d2", "district", "constituency:" + election + "-d02")
                .body(decision)
                .post(address)
                .then()
                .statusCode(201);
    }

    private static String calledKurultai(String id) {
        TestClock.set("2027-01-15T10:00:00+05:00");
        Map<String, Object> call = mazhilis2023(id);
        call.put("body", "kurultai");
        call.put("votingDay", "2027-03-21");
        return called(call);
    }

    private static Map<String, Object> decision(String contest, String ground, String until) {
        Map<String, Object> decision = new HashMap<>();
        decision.put("contest", contest);
        decision.put("ground", ground);
        decision.put("until", until);
        decision.put("decisionNumber", "5/1");
        decision.put("reason", "Resolution");
        return decision;
    }
}
