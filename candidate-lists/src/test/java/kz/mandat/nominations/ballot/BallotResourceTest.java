package kz.mandat.nominations.ballot;

import static kz.mandat.nominations.testing.Api.anonymous;
import static kz.mandat.nominations.testing.Api.calledMazhilis2023;
import static kz.mandat.nominations.testing.Api.central;
import static kz.mandat.nominations.testing.Api.list;
import static kz.mandat.nominations.testing.Api.party;
import static kz.mandat.nominations.testing.Districts.nomination;
import static kz.mandat.nominations.testing.Districts.registration;
import static kz.mandat.nominations.testing.Districts.self;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.mandat.nominations.testing.Districts;
import kz.mandat.nominations.testing.OrdersOfVotes;
import kz.mandat.nominations.testing.OutboxFacts;
import kz.mandat.nominations.testing.PartiesOf2023;
import kz.mandat.platform.testing.DatabaseResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class BallotResourceTest {

    @Inject PartiesOf2023 parties;
    @Inject OrdersOfVotes orders;

    @Inject OutboxFacts facts;

    private String election;
    private String contest;

    @BeforeEach
    void registered() {
        parties.registered();
        election = calledMazhilis2023();
        contest = election + "-list";
        for (String party : List.of("auyl", "osdp", "qhp")) {
            String lists = "/api/contests/" + contest + "/lists";
            party(party).body(list(party, 20, 6)).post(lists).then().statusCode(201);
            central()
                    .body(registration("2023-02-10T12:00:00+06:00"))
                    .post(lists + "/" + party + "/registration")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void the_parties_stand_in_the_order_of_the_lot_and_against_all_is_last() {
        anonymous().get(ballot()).then().statusCode(404);
        draw(List.of("qhp", "auyl", "osdp"), null)
                .statusCode(201)
                .body("lines.id", contains("qhp", "auyl", "osdp", "against-all"));
        anonymous()
                .get(ballot())
                .then()
                .body("lines.number", contains(1, 2, 3, 4))
                .body("draw.minutes", equalTo("Minutes 3"));
        anonymous()
                .get(ballot() + "/specimen")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("ҮЛГІ / ОБРАЗЕЦ"))
                .body(containsString("Бәріне қарсымын / Против всех"));
        var told = facts.of("BallotDrawn", contest).getFirst();
        assertEquals(OutboxFacts.fields(facts.example("BallotDrawn")), OutboxFacts.fields(told));
        draw(List.of("auyl", "qhp", "osdp"), null).statusCode(409);
    }

    @Test
    void every_registered_party_stands_on_the_ballot_once() {
        draw(List.of("qhp", "auyl"), null)
                .statusCode(422)
                .body("errors[0].rule", equalTo("every-party-once"));
        draw(List.of("qhp", "auyl", "auyl"), null).statusCode(422);
        draw(List.of("qhp", "auyl", "amanat"), null).statusCode(422);
    }

    @Test
    void a_draw_from_a_committed_seed_can_be_repeated_by_anyone() {
        central()
                .body(Map.of("sha256", PublicDraw.hash("dice: 3 5 1 6")))
                .post(ballot() + "/commitment")
                .then()
                .statusCode(201);
        List<String> order =
                anonymous()
                        .queryParam("seed", "dice: 3 5 1 6")
                        .get(ballot() + "/tried-draw")
                        .then()
                        .statusCode(200)
                        .body("commitment", equalTo(PublicDraw.hash("dice: 3 5 1 6")))
                        .extract()
                        .path("parties");
        draw(order.reversed(), "dice: 3 5 1 6")
                .statusCode(422)
                .body("errors[0].rule", equalTo("committed-seed"));
        draw(order, "another seed").statusCode(422);
        draw(order, null).statusCode(422);
        draw(order, "dice: 3 5 1 6").statusCode(201).body("draw.seed", equalTo("dice: 3 5 1 6"));
    }

    @Test
    void candidates_stand_in_the_alphabet_of_the_state_language() {
        Districts.drawn(election, Districts.csv(29, "750000000", 400_000));
        contest = election + "-d01";
        List<String> surnames = List.of("Қасымов", "Яковлев", "Әбенов", "Өтепов", "Кәрімов");
        for (String surname : surnames) {
            String candidates = "/api/contests/" + contest + "/candidates";
            String id =
                    central()
                            .body(nomination(surname, self()))
                            .post(candidates)
                            .then()
                            .statusCode(201)
                            .extract()
                            .path("id");
            central()
                    .body(registration("2023-02-10T12:00:00+06:00"))
                    .post(candidates + "/" + id + "/registration")
                    .then()
                    .statusCode(200);
        }
        anonymous()
                .get(ballot())
                .then()
                .body(
                        "lines.name.kk",
                        contains(
                                "Әбенов Адам",
                                "Кәрімов Адам",
                                "Қасымов Адам",
                                "Өтепов Адам",
                                "Яковлев Адам",
                                "Бәріне қарсымын"));
    }

    @Test
    void only_the_commission_draws() {
        Map<String, Object> request = request(List.of("qhp", "auyl", "osdp"), null);
        anonymous().body(request).post(ballot() + "/draw").then().statusCode(401);
        party("auyl").body(request).post(ballot() + "/draw").then().statusCode(403);
        Map<String, Object> commitment = Map.of("sha256", PublicDraw.hash("x"));
        anonymous().body(commitment).post(ballot() + "/commitment").then().statusCode(401);
        party("auyl").body(commitment).post(ballot() + "/commitment").then().statusCode(403);
    }

    @Test
    void the_groups_on_the_lists_are_shown_by_party_and_over_all() {
        anonymous()
                .get("/api/contests/" + contest + "/diversity")
                .then()
                .statusCode(200)
                .body("lists", hasSize(3))
                .body("lists[0].womenPercent", equalTo("30.00"))
                .body("total.persons", equalTo(60))
                .body("total.women", equalTo(18))
                .body("total.countedPercent", equalTo("30.00"));
        anonymous()
                .get("/api/contests/" + contest + "/diversity/csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("auyl,20,6,0,0,6,30.00"));
    }

    @Test
    void the_groups_are_shown_before_and_after_and_over_all_lists_of_the_day() {
        String one = "/api/contests/" + contest + "/diversity";
        central()
                .body(Map.of("decidedAt", "2023-02-15T12:00:00+06:00", "reason", "Statement"))
                .post("/api/contests/" + contest + "/lists/auyl/persons/1/withdrawal")
                .then()
                .statusCode(200);
        anonymous()
                .get(one + "?stage=submitted")
                .then()
                .body("stage", equalTo("submitted"))
                .body("total.persons", equalTo(60))
                .body("total.women", equalTo(18));
        anonymous()
                .get(one)
                .then()
                .body("stage", equalTo("registered"))
                .body("total.persons", equalTo(59))
                .body("total.women", equalTo(17));
        orders.tell(
                "MandatesGiven",
                contest,
                """
                {"contest":"%s","list":"auyl","version":1,"source":"party","persons":[2,9],"vacant":0}\
                """
                        .formatted(contest));
        anonymous()
                .get(one + "?stage=elected")
                .then()
                .body("total.persons", equalTo(2))
                .body("total.women", equalTo(1))
                .body("lists.find { it.party == 'auyl' }.womenPercent", equalTo("50.00"));
        anonymous().get(one + "?stage=tomorrow").then().statusCode(400);
        String day = "/api/contests/diversity/2023-03-19";
        anonymous()
                .get(day)
                .then()
                .statusCode(200)
                .body("contests", greaterThan(0))
                .body("total.persons", greaterThanOrEqualTo(59));
        anonymous()
                .get(day + "/csv?stage=submitted")
                .then()
                .statusCode(200)
                .contentType("text/csv");
        anonymous().get("/api/contests/diversity/tomorrow").then().statusCode(400);
    }

    @Test
    void a_registered_list_has_a_certificate_to_print() {
        anonymous()
                .get("/api/contests/" + contest + "/lists/auyl/certificate")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("Куәлік"))
                .body(containsString("2023-02-10 12:00:00 +06:00"))
                .body(containsString("№ 7"));
        anonymous()
                .get("/api/contests/" + contest + "/lists/amanat/certificate")
                .then()
                .statusCode(404);
    }

    private String ballot() {
        return "/api/contests/" + contest + "/ballot";
    }

    private ValidatableResponse draw(List<String> order, String seed) {
        return central().body(request(order, seed)).post(ballot() + "/draw").then();
    }

    private static Map<String, Object> request(List<String> order, String seed) {
        Map<String, Object> request = new HashMap<>();
        request.put("parties", order);
        request.put("minutes", "Minutes 3");
        request.put("drawnAt", "2023-02-20T12:00:00+06:00");
        request.put("seed", seed);
        return request;
    }
}
