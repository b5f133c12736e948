package kz.mandat.nominations.examination;

import static kz.mandat.nominations.testing.Api.anonymous;
import static kz.mandat.nominations.testing.Api.as;
import static kz.mandat.nominations.testing.Api.called;
import static kz.mandat.nominations.testing.Api.central;
import static kz.mandat.nominations.testing.Api.list;
import static kz.mandat.nominations.testing.Api.mazhilis2023;
import static kz.mandat.nominations.testing.Api.party;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kz.mandat.nominations.testing.PapersBrought;
import kz.mandat.nominations.testing.PartiesOf2023;
import kz.mandat.nominations.testing.TestClock;
import kz.mandat.platform.testing.DatabaseResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ExaminationResourceTest {

    private static final AtomicInteger ELECTIONS = new AtomicInteger();

    @Inject PartiesOf2023 parties;

    private String contest;
    private String auyl;

    @BeforeEach
    void submitted() {
        parties.registered();
        TestClock.set("2027-01-15T10:00:00+05:00");
        Map<String, Object> call = mazhilis2023("kurultai-examined-" + ELECTIONS.incrementAndGet());
        call.put("body", "kurultai");
        call.put("votingDay", "2027-03-21");
        contest = called(call) + "-list";
        String lists = "/api/contests/" + contest + "/lists";
        auyl = lists + "/auyl";
        TestClock.set("2027-02-01T10:00:00+05:00");
        party("auyl").body(list("auyl", 25, 8)).post(lists).then().statusCode(201);
    }

    @AfterEach
    void now() {
        TestClock.reset();
    }

    @Test
    void a_list_with_a_defect_is_registered_only_after_the_cure() {
        String defect =
                note(7, "consent", "2027-02-05T18:00:00+05:00")
                        .statusCode(201)
                        .body("open", equalTo(true))
                        .body("defects[0].article", equalTo("89(3)"))
                        .body("defects[0].person", equalTo(7))
                        .extract()
                        .path("defects[0].id");
        register()
                .statusCode(422)
                .body("errors[0].rule", equalTo("documents"))
                .body("errors[0].message.en", containsString("consent"));
        answer(defect).statusCode(200).body("defects[0].answer", equalTo("Brought"));
        register().statusCode(422);
        cure(defect).statusCode(200).body("open", equalTo(false));
        cure(defect).statusCode(409);
        register().statusCode(422).body("errors[0].rule", equalTo("papers-missing"));
        PapersBrought.andAccepted(contest, "auyl");
        register().statusCode(200).body("registeredAt", startsWith("2027-02-01T05:00:00"));
        note(1, "consent", "2027-02-05T18:00:00+05:00").statusCode(409);
    }

    @Test
    void a_cure_after_its_term_comes_too_late() {
        String defect =
                note(null, "deposit", "2027-02-05T18:00:00+05:00").extract().path("defects[0].id");
        TestClock.set("2027-02-05T18:00:01+05:00");
        answer(defect).statusCode(422).body("errors[0].rule", equalTo("cure-term"));
    }

    @Test
    void no_term_for_a_cure_lies_after_the_end_of_the_registration() {
        note(null, "deposit", "2027-02-19T18:00:01+05:00")
                .statusCode(422)
                .body("errors[0].rule", equalTo("term"));
        note(26, "consent", "2027-02-05T18:00:00+05:00").statusCode(404);
        note(1, "passport", "2027-02-05T18:00:00+05:00").statusCode(400);
    }

    @Test
    void an_official_correction_stays_apart_from_what_was_submitted() {
        central()
                .body(
                        Map.of(
                                "person", 2,
                                "field", "givenName",
                                "corrected", "Айгүл",
                                "reason", "Identity card"))
                .post(auyl + "/examination/corrections")
                .then()
                .statusCode(201)
                .body("corrections", hasSize(1))
                .body("corrections[0].submitted", equalTo("Адам"))
                .body("corrections[0].corrected", equalTo("Айгүл"));
        party("auyl").get(auyl).then().body("persons[1].givenName", equalTo("Адам"));
        party("auyl")
                .get(auyl + "/examination")
                .then()
                .body("corrections[0].corrected", equalTo("Айгүл"));
    }

    @Test
    void a_commission_sees_what_lies_before_it_with_its_defects_and_terms() {
        String queue = "/api/elections/lists";
        party("amanat")
                .body(list("amanat", 25, 8))
                .post("/api/contests/" + contest + "/lists")
                .then()
                .statusCode(201);
        note(7, "consent", "2027-02-06T18:00:00+05:00").statusCode(201);
        note(null, "deposit", "2027-02-05T18:00:00+05:00").statusCode(201);

        central()
                .queryParam("contest", contest)
                .queryParam("state", "submitted")
                .get(queue)
                .then()
                .statusCode(200)
                .body("items.party", containsInAnyOrder("amanat", "auyl"))
                .body("items.find { it.party == 'auyl' }.openDefects", equalTo(2))
                .body("items.find { it.party == 'auyl' }.cureBy", equalTo("2027-02-05T13:00:00Z"))
                .body("items.find { it.party == 'auyl' }.persons", equalTo(25))
                .body("items.find { it.party == 'amanat' }.openDefects", equalTo(0))
                .body("items[0].registrationUntil", startsWith("2027-02-19T18:00"));
        String cursor =
                central()
                        .queryParam("contest", contest)
                        .queryParam("limit", 1)
                        .get(queue)
                        .then()
                        .body("items", hasSize(1))
                        .extract()
                        .path("next");
        central()
                .queryParam("contest", contest)
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get(queue)
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
        central()
                .queryParam("contest", contest)
                .queryParam("state", "registered")
                .get(queue)
                .then()
                .body("items", hasSize(0));
        central().queryParam("state", "lost").get(queue).then().statusCode(400);
    }

    @Test
    void what_lies_before_the_central_commission_is_not_shown_to_others() {
        String queue = "/api/elections/lists?contest=" + contest;
        as("auditor", "auditor", "territory:KZ").get(queue).then().body("items", hasSize(1));
        as("territorial", "territorial", "territory:750000000")
                .get(queue)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        party("auyl").get(queue).then().statusCode(403);
        anonymous().get(queue).then().statusCode(401);
    }

    @Test
    void the_commission_examines_and_the_party_answers_for_itself_only() {
        Map<String, Object> defect = defect(1, "consent", "2027-02-05T18:00:00+05:00");
        String address = auyl + "/examination/defects";
        anonymous().body(defect).post(address).then().statusCode(401);
        party("auyl").body(defect).post(address).then().statusCode(403);
        String id = note(1, "consent", "2027-02-05T18:00:00+05:00").extract().path("defects[0].id");
        Map<String, Object> remark = Map.of("remark", "Brought");
        party("osdp").body(remark).post(address + "/" + id + "/answer").then().statusCode(403);
        anonymous().body(remark).post(address + "/" + id + "/answer").then().statusCode(401);
        party("auyl").body(remark).post(address + "/" + id + "/cure").then().statusCode(403);
        party("osdp").get(auyl + "/examination").then().statusCode(403);
        anonymous().get(auyl + "/examination").then().statusCode(401);
    }

    private ValidatableResponse note(Integer person, String document, String cureBy) {
        return central()
                .body(defect(person, document, cureBy))
                .post(auyl + "/examination/defects")
                .then();
    }

    private ValidatableResponse answer(String defect) {
        return party("auyl")
                .body(Map.of("remark", "Brought"))
                .post(auyl + "/examination/defects/" + defect + "/answer")
                .then();
    }

    private ValidatableResponse cure(String defect) {
        return central()
                .body(Map.of("remark", "Complete"))
                .post(auyl + "/examination/defects/" + defect + "/cure")
                .then();
    }

    private ValidatableResponse register() {
        return central()
                .body(
                        Map.of(
                                "registeredAt",
                                "2027-02-01T10:00:00+05:00",
                                "decisionNumber",
                                "1",
                                "reason",
                                "Complete"))
                .post(auyl + "/registration")
                .then();
    }

    private static Map<String, Object> defect(Integer person, String document, String cureBy) {
        Map<String, Object> defect = new HashMap<>();
        defect.put("person", person);
        defect.put("document", document);
        defect.put("remark", "Not signed");
        defect.put("cureBy", cureBy);
        return defect;
    }
}
