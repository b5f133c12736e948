package kz.mandat.nominations.story;

import static kz.mandat.nominations.testing.Api.anonymous;
import static kz.mandat.nominations.testing.Api.as;
import static kz.mandat.nominations.testing.Api.called;
import static kz.mandat.nominations.testing.Api.central;
import static kz.mandat.nominations.testing.Api.list;
import static kz.mandat.nominations.testing.Api.mazhilis2023;
import static kz.mandat.nominations.testing.Api.party;
import static kz.mandat.nominations.testing.Districts.by;
import static kz.mandat.nominations.testing.Districts.nomination;
import static kz.mandat.nominations.testing.Districts.registration;
import static kz.mandat.nominations.testing.Districts.self;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kz.mandat.nominations.testing.Districts;
import kz.mandat.nominations.testing.GeneratedPeople;
import kz.mandat.nominations.testing.PapersBrought;
import kz.mandat.nominations.testing.PartiesOf2023;
import kz.mandat.nominations.testing.TestClock;
import kz.mandat.platform.testing.DatabaseResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each body from the call of its election to the ballot, in the words of the law. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class FromCallToBallotTest {

    private static final String AT = "2023-02-10T12:00:00+06:00";

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
    void the_mazhilis_of_69_list_mandates_and_29_constituencies() {
        // Art. 9, 85(3): an early election; one nationwide constituency and 29 single-mandate ones
        String election = called(mazhilis2023("story-mazhilis"));
        Districts.drawn(election, Districts.csv(29, "750000000", 400_000));

        // Art. 87(2)-(3), 89(4): lists in the parties' own order, one of each party
        for (String party : List.of("amanat", "osdp")) {
            submitted(election + "-list", party, party.equals("amanat") ? 90 : 19, 30);
            registered(central(), election + "-list/lists/" + party, AT);
        }

        // Art. 87(1)2: parties, associations and citizens themselves nominate in a constituency
        RequestSpecification commission = as("d1", "district", "constituency:" + election + "-d01");
        nominated(party("amanat"), election + "-d01", nomination("Әлиев", by("amanat")));
        nominated(commission, election + "-d01", nomination("Ұзақов", self()));
        registered(
                as("d1", "district", "constituency:" + election + "-d01"),
                election + "-d01/candidates/c01",
                AT);
        registered(
                as("d1", "district", "constituency:" + election + "-d01"),
                election + "-d01/candidates/c02",
                AT);

        // Art. 37: parties by lot, candidates by the alphabet, against all on each ballot
        drawn(election + "-list", List.of("osdp", "amanat"), "2023-02-20T10:00:00+06:00");
        ballot(election + "-list", "osdp", "amanat", "against-all");
        ballot(election + "-d01", "c01", "c02", "against-all");
    }

    @Test
    void a_mixed_maslikhat_half_by_lists_and_half_in_constituencies() {
        // Art. 9: of 31 mandates 15 by lists; the odd one goes to the constituencies
        String election = called(maslikhat("story-mixed", "maslikhat-region", "550000000", 31));
        Districts.drawn(election, Districts.csv(16, "550000000", 30_000));
        anonymous()
                .get("/api/elections/" + election)
                .then()
                .body("contests", hasSize(17))
                .body("contests[0].seats", equalTo(15));

        // Art. 104(4): women and youth together thirty per cent; no category of disability
        List<Map<String, Object>> people = GeneratedPeople.of("aqjol", 10, 2);
        people.get(9).put("disability", true);
        party("aqjol")
                .body(Map.of("party", "aqjol", "persons", people))
                .post("/api/contests/" + election + "-list/lists")
                .then()
                .statusCode(422)
                .body("article", equalTo("104(4)"));
        // No cap on the length: 40 persons for 15 mandates
        submitted(election + "-list", "aqjol", 40, 12);
        RequestSpecification territorial = as("tec", "territorial", "territory:550000000");
        registered(territorial, election + "-list/lists/aqjol", "2023-02-22T17:59:59+06:00");
        drawn(election + "-list", List.of("aqjol"), "2023-02-23T10:00:00+06:00");
        ballot(election + "-list", "aqjol", "against-all");
    }

    @Test
    void a_district_maslikhat_in_constituencies_only() {
        // Art. 9: the maslikhats of districts and cities have no lists
        String election =
                called(maslikhat("story-district", "maslikhat-district", "391600000", 11));
        anonymous().get("/api/elections/" + election).then().body("contests", hasSize(0));
        Districts.drawn(election, Districts.csv(11, "391600000", 1_800));
        String contest = election + "-d11";
        nominated(central(), contest, nomination("Жұмабеков", self()));
        nominated(party("auyl"), contest, nomination("Ғалиев", by("auyl")));

        // Art. 104(1-1): the constituency's commission registers
        RequestSpecification district = as("d11", "district", "constituency:" + contest);
        registered(district, contest + "/candidates/c01", AT);
        registered(
                as("d11", "district", "constituency:" + contest), contest + "/candidates/c02", AT);
        ballot(contest, "c02", "c01", "against-all");
    }

    @Test
    void the_kurultai_of_145_written_on_line_and_registered_in_time() {
        TestClock.set("2027-01-15T10:00:00+05:00");
        Map<String, Object> call = mazhilis2023("story-kurultai");
        call.put("body", "kurultai");
        call.put("votingDay", "2027-03-21");
        String contest = called(call) + "-list";

        // Art. 89(4): 145 mandates and thirty per cent more are 188.5, read as 189
        TestClock.set("2027-02-09T17:59:58+05:00");
        String draft = "/api/contests/" + contest + "/lists/amanat/draft";
        party("amanat")
                .body(Map.of("persons", GeneratedPeople.of("amanat", 190, 60)))
                .post(draft + "/check")
                .then()
                .body("faults.rule", contains("list-cap"))
                // The budget of 2027 is not in the data of the law: no amount is invented
                .body("deposit", nullValue())
                .body("documents.document", hasItem("deposit"));
        party("amanat")
                .body(Map.of("version", 0, "persons", GeneratedPeople.of("amanat", 189, 57)))
                .put(draft)
                .then()
                .statusCode(200)
                .body("check.passes", equalTo(true))
                .body("check.figures.required", equalTo(57));
        party("amanat").body(Map.of()).post(draft + "/submission").then().statusCode(201);

        // Art. 89(3): each paper is brought and examined
        PapersBrought.andAccepted(contest, "amanat");
        TestClock.set("2027-02-19T17:30:00+05:00");
        central()
                .body(registration("2027-02-19T17:29:59+05:00"))
                .post("/api/contests/" + contest + "/lists/amanat/registration")
                .then()
                .statusCode(200)
                .body("registeredAt", equalTo("2027-02-19T12:29:59Z"));
        drawn(contest, List.of("amanat"), null);
        ballot(contest, "amanat", "against-all");
        anonymous()
                .get("/api/contests/" + contest + "/candidates")
                .then()
                .body("items", hasSize(0));
    }

    private static Map<String, Object> maslikhat(
            String id, String body, String territory, int seats) {
        Map<String, Object> call = mazhilis2023(id);
        call.put("body", body);
        call.put("territory", territory);
        call.put("seats", seats);
        call.put("kind", "regular");
        return call;
    }

    private static void submitted(String contest, String party, int total, int women) {
        party(party)
                .body(list(party, total, Math.min(total, women)))
                .post("/api/contests/" + contest + "/lists")
                .then()
                .statusCode(201);
    }

    private static void registered(RequestSpecification who, String what, String at) {
        who.body(registration(at))
                .post("/api/contests/" + what + "/registration")
                .then()
                .statusCode(200);
    }

    private static void nominated(
            RequestSpecification who, String contest, Map<String, Object> what) {
        who.body(what).post("/api/contests/" + contest + "/candidates").then().statusCode(201);
    }

    private static void drawn(String contest, List<String> order, String at) {
        Map<String, Object> draw = new java.util.HashMap<>();
        draw.put("parties", order);
        draw.put("minutes", "1");
        draw.put("drawnAt", at);
        central()
                .body(draw)
                .post("/api/contests/" + contest + "/ballot/draw")
                .then()
                .statusCode(201);
    }

    private static void ballot(String contest, String... lines) {
        anonymous()
                .get("/api/contests/" + contest + "/ballot")
                .then()
                .statusCode(200)
                .body("lines.id", contains(lines));
    }
}
