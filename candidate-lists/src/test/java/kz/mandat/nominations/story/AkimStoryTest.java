package kz.mandat.nominations.story;

import static kz.mandat.nominations.testing.Api.anonymous;
import static kz.mandat.nominations.testing.Api.as;
import static kz.mandat.nominations.testing.Api.called;
import static kz.mandat.nominations.testing.Api.mazhilis2023;
import static kz.mandat.nominations.testing.Api.party;
import static kz.mandat.nominations.testing.Districts.by;
import static kz.mandat.nominations.testing.Districts.nomination;
import static kz.mandat.nominations.testing.Districts.self;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kz.mandat.nominations.testing.Districts;
import kz.mandat.nominations.testing.PapersBrought;
import kz.mandat.nominations.testing.PartiesOf2023;
import kz.mandat.nominations.testing.TestClock;
import kz.mandat.platform.testing.DatabaseResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The akim of a district, from the call to the ballot (chapter 13-1). */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class AkimStoryTest {

    private static final String DISTRICT = "594800000";

    @Inject PartiesOf2023 parties;

    @BeforeEach
    void the_parties_are_registered() {
        parties.registered();
    }

    @AfterEach
    void now() {
        TestClock.reset();
    }

    @Test
    void from_the_call_to_the_ballot() {
        TestClock.set("2027-01-11T09:00:00+05:00");
        String contest = calledFor("akim-594800000-2027", "2027-03-14");

        // Art. 113-3(1): a party nominates one candidate from its members, citizens themselves
        nominate(party("amanat"), contest, nomination("Аманов", by("amanat"))).statusCode(201);
        nominate(party("amanat"), contest, nomination("Екінші", by("amanat")))
                .statusCode(422)
                .body("article", equalTo("113-3(1)"));
        nominate(commission(), contest, nomination("Өзінов", self())).statusCode(201);

        // Art. 113-3(6): the higher akim only where fewer than two are nominated
        nominate(commission(), contest, nomination("Артық", Map.of("kind", "higher-akim")))
                .statusCode(422)
                .body("errors[0].rule", equalTo("nominator"));

        // Art. 113-5(5)-(6): papers of both
        register(contest, "c01").statusCode(422).body("article", equalTo("113-5(5)"));
        PapersBrought.andAccepted(contest, "c01");
        PapersBrought.andAccepted(contest, "c02");

        // Art. 113-4: a self-nominated candidate needs valid signatures of one per cent
        register(contest, "c02")
                .statusCode(422)
                .body("article", equalTo("113-4(1)"))
                .body("errors[0].message.en", equalTo("Valid signatures: 0, required: 121"));
        sheets(contest, "c02", List.of(sheet(1, 50, 0, null), sheet(2, 80, 10, "no address")))
                .statusCode(200)
                .body("required", equalTo(121))
                .body("valid", equalTo(120))
                .body("invalid", equalTo(10))
                .body("enough", equalTo(false));
        register(contest, "c02").statusCode(422);
        sheets(contest, "c02", List.of(sheet(3, 1, 0, null))).body("enough", equalTo(true));
        sheets(contest, "c02", List.of(sheet(3, 1, 0, null))).statusCode(409);
        sheets(contest, "c02", List.of(sheet(4, 5, 6, "?")))
                .statusCode(400)
                .body("errors[0].field", equalTo("sheets[0].invalid"));
        register(contest, "c02").statusCode(200);
        register(contest, "c01").statusCode(200);

        anonymous()
                .get("/api/contests/" + contest + "/ballot")
                .then()
                .body("lines.id", contains("c01", "c02", "against-all"));
    }

    @Test
    void where_nobody_is_nominated_the_higher_akim_may_nominate_after_an_extension() {
        TestClock.set("2027-01-11T09:00:00+05:00");
        String contest = calledFor("akim-594800000-2027-b", "2027-03-14");

        // Art. 113-3(5): until 18:00 of the thirtieth day
        TestClock.set("2027-02-12T18:00:01+05:00");
        Map<String, Object> late = nomination("Кеш", Map.of("kind", "higher-akim"));
        nominate(commission(), contest, late).statusCode(422).body("article", equalTo("113-3(5)"));

        // Art. 113-3(6): at most three days more
        commission()
                .body(
                        Map.of(
                                "contest",
                                contest,
                                "until",
                                "2027-02-15T18:00:00+05:00",
                                "ground",
                                "fewer-than-two",
                                "decisionNumber",
                                "4",
                                "reason",
                                "Nobody was nominated"))
                .post("/api/elections/akim-594800000-2027-b/calendar/nomination/decisions")
                .then()
                .statusCode(201);
        nominate(commission(), contest, late).statusCode(201);
    }

    private static String calledFor(String id, String votingDay) {
        Map<String, Object> call = mazhilis2023(id);
        call.put("body", "akim");
        call.put("territory", DISTRICT);
        call.put("votingDay", votingDay);
        call.put("kind", "regular");
        String election = called(call);
        Districts.drawn(election, Districts.csv(1, DISTRICT, 12_001));
        return election + "-d01";
    }

    private static RequestSpecification commission() {
        return as("tec", "territorial", "territory:" + DISTRICT);
    }

    private static ValidatableResponse nominate(
            RequestSpecification who, String contest, Map<String, Object> what) {
        return who.body(what).post("/api/contests/" + contest + "/candidates").then();
    }

    private static ValidatableResponse register(String contest, String code) {
        return commission()
                .body(Map.of("decisionNumber", "5", "reason", "Documents complete"))
                .post("/api/contests/" + contest + "/candidates/" + code + "/registration")
                .then();
    }

    private static ValidatableResponse sheets(
            String contest, String code, List<Map<String, Object>> sheets) {
        return commission()
                .body(Map.of("sheets", sheets))
                .post("/api/contests/" + contest + "/candidates/" + code + "/signature-sheets")
                .then();
    }

    private static Map<String, Object> sheet(
            int number, int signatures, int invalid, String reason) {
        Map<String, Object> sheet = new java.util.HashMap<>();
        sheet.put("number", number);
        sheet.put("signatures", signatures);
        sheet.put("invalid", invalid);
        sheet.put("reason", reason);
        return sheet;
    }
}
