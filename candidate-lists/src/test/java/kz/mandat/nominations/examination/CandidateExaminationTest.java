package kz.mandat.nominations.examination;

import static kz.mandat.nominations.testing.Api.anonymous;
import static kz.mandat.nominations.testing.Api.as;
import static kz.mandat.nominations.testing.Api.called;
import static kz.mandat.nominations.testing.Api.mazhilis2023;
import static kz.mandat.nominations.testing.Api.party;
import static kz.mandat.nominations.testing.Districts.by;
import static kz.mandat.nominations.testing.Districts.nomination;
import static kz.mandat.nominations.testing.Districts.registration;
import static kz.mandat.nominations.testing.Districts.self;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kz.mandat.nominations.testing.Districts;
import kz.mandat.nominations.testing.PartiesOf2023;
import kz.mandat.platform.testing.DatabaseResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class CandidateExaminationTest {

    private static final AtomicInteger ELECTIONS = new AtomicInteger();
    private static final String IN_TERM = "2023-02-10T12:00:00+06:00";

    @Inject PartiesOf2023 parties;

    private String contest;
    private String candidates;

    @BeforeEach
    void two_are_nominated() {
        parties.registered();
        String election = called(mazhilis2023("mazhilis-examined-" + ELECTIONS.incrementAndGet()));
        Districts.drawn(election, Districts.csv(29, "750000000", 400_000));
        contest = election + "-d01";
        candidates = "/api/contests/" + contest + "/candidates";
        party("amanat")
                .body(nomination("Аманова", by("amanat")))
                .post(candidates)
                .then()
                .statusCode(201);
        district().body(nomination("Вольная", self())).post(candidates).then().statusCode(201);
    }

    @Test
    void a_candidate_with_a_defect_is_registered_only_after_the_cure() {
        String defect =
                note("c01", "consent")
                        .statusCode(201)
                        .body("open", equalTo(true))
                        .body("defects[0].article", equalTo("89(3)"))
                        .extract()
                        .path("defects[0].id");
        register("c01")
                .statusCode(422)
                .body("errors[0].rule", equalTo("documents"))
                .body("errors[0].message.en", containsString("consent"));
        act(party("amanat"), "c01", defect, "answer")
                .statusCode(200)
                .body("defects[0].answer", equalTo("Brought"));
        act(district(), "c01", defect, "cure").statusCode(200).body("open", equalTo(false));
        act(district(), "c01", defect, "cure").statusCode(409);
        register("c01").statusCode(200);
        note("c01", "consent").statusCode(409);
    }

    @Test
    void what_others_than_a_party_bring_the_commission_records() {
        String defect = note("c02", "biography").extract().path("defects[0].id");
        act(party("amanat"), "c02", defect, "answer").statusCode(403);
        act(district(), "c02", defect, "answer").statusCode(200);
        // Of another candidate it is no defect.
        act(district(), "c01", defect, "cure").statusCode(404);
    }

    @Test
    void an_official_correction_stays_apart_from_what_was_submitted() {
        district()
                .body(
                        Map.of(
                                "field", "surname",
                                "corrected", "Аманова-Серік",
                                "reason", "Identity card"))
                .post(candidates + "/c01/examination/corrections")
                .then()
                .statusCode(201)
                .body("corrections[0].submitted", equalTo("Аманова"))
                .body("corrections[0].corrected", equalTo("Аманова-Серік"));
        party("amanat").get(candidates + "/c01").then().body("surname", equalTo("Аманова"));
        party("amanat")
                .get(candidates + "/c01/examination")
                .then()
                .statusCode(200)
                .body("corrections", hasSize(1));
    }

    @Test
    void only_the_commission_of_the_constituency_examines() {
        Map<String, Object> defect = defect("consent");
        String address = candidates + "/c01/examination";
        anonymous().body(defect).post(address + "/defects").then().statusCode(401);
        party("amanat").body(defect).post(address + "/defects").then().statusCode(403);
        as("d2", "district", "constituency:another")
                .body(defect)
                .post(address + "/defects")
                .then()
                .statusCode(403);
        district().body(defect("passport")).post(address + "/defects").then().statusCode(400);
        anonymous().get(address).then().statusCode(401);
        party("osdp").get(address).then().statusCode(403);
        district().get(candidates + "/c09/examination").then().statusCode(404);
    }

    private RequestSpecification district() {
        return as("d1", "district", "constituency:" + contest);
    }

    private static Map<String, Object> defect(String document) {
        return Map.of(
                "document", document,
                "remark", "It is not signed",
                "cureBy", "2023-02-12T18:00:00+06:00");
    }

    private ValidatableResponse note(String code, String document) {
        return district()
                .body(defect(document))
                .post(candidates + "/" + code + "/examination/defects")
                .then();
    }

    private ValidatableResponse act(
            RequestSpecification who, String code, String defect, String act) {
        return who.body(Map.of("remark", "Brought"))
                .post(candidates + "/" + code + "/examination/defects/" + defect + "/" + act)
                .then();
    }

    private ValidatableResponse register(String code) {
        return district()
                .body(registration(IN_TERM))
                .post(candidates + "/" + code + "/registration")
                .then();
    }
}
