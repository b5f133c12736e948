package kz.mandat.allocation.recall;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kz.mandat.allocation.fact.Facts;
import kz.mandat.allocation.fact.Shape;
import kz.mandat.allocation.fact.Told;
import kz.mandat.allocation.result.Commissions;
import kz.mandat.allocation.result.Races;
import kz.mandat.platform.event.Inbox;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A deputy of a maslikhat, in the third year of a term of five; 900 voters in the constituency. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class RecallResourceTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Almaty"));
    private final LocalDate elected = today.minusYears(2);

    @Inject Inbox inbox;
    @Inject Told told;
    @Inject OrderedInThePast past;

    @Test
    void more_than_a_tenth_of_the_voters_bring_the_recall_to_a_vote() {
        deputy("recall-m01", "maslikhat-district-2023", elected);
        register("recall-m01", today.minusDays(5))
                .statusCode(201)
                .body("state", equalTo("collecting"))
                .body("steps[0].content.steps[0].figures.fewest", equalTo(91));

        signatures("recall-m01", 95, 91).statusCode(200).body("state", equalTo("supported"));
        order("recall-m01", today.plusMonths(2).plusDays(1))
                .statusCode(400)
                .body("errors.field", hasItem("votingDay"));
        order("recall-m01", today.plusWeeks(5))
                .statusCode(200)
                .body("state", equalTo("voting"))
                .body("steps", hasSize(3));
        assertEquals(
                Shape.of(Facts.example("RecallVoteOrdered")),
                Shape.of(told.of("recall-m01", "RecallVoteOrdered").getFirst()));
        decide("recall-m01", 900, 300, 151)
                .statusCode(409)
                .body("errors.rule", hasItem("wrong-state"));
    }

    @Test
    void exactly_a_tenth_is_too_few_and_the_recall_is_over() {
        deputy("recall-m02", "maslikhat-district-2023", elected);
        register("recall-m02", today.minusDays(5)).statusCode(201);

        signatures("recall-m02", 95, 90).statusCode(200).body("state", equalTo("ended"));
        order("recall-m02", today.plusWeeks(5)).statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({
        "recall-m11, 299, 299, not-held",
        "recall-m12, 300, 150, retained",
        "recall-m13, 300, 151, recalled"
    })
    void a_third_has_to_take_part_and_more_than_half_of_it_to_vote_for_the_recall(
            String contest, long participants, long forRecall, String state) {
        deputy(contest, "maslikhat-district-2023", elected);
        register(contest, today.minusDays(5)).statusCode(201);
        signatures(contest, 95, 91).statusCode(200);
        past.vote(contest, today.minusDays(1));

        decide(contest, 900, participants, forRecall)
                .statusCode(200)
                .body("state", equalTo(state))
                .body("steps[3].content.steps[0].article", equalTo("113-16(3)"));
        given().get("/api/mandates/" + contest + "/deputy")
                .then()
                .body("state", equalTo(state.equals("recalled") ? "recalled" : "registered"));
    }

    @Test
    void the_figures_of_the_vote_are_those_of_the_certified_count() {
        deputy("recall-m20", "maslikhat-district-2023", elected);
        register("recall-m20", today.minusDays(5)).statusCode(201);
        signatures("recall-m20", 95, 91).statusCode(200);
        past.vote("recall-m20", today.minusDays(1));
        String vote = "recall-m20-recall1";
        inbox.take(
                List.of(
                        Facts.totalsChanged(
                                vote, 1, 2, 3, 0, Map.of("for", 151L, "against", 149L))));

        outcome("recall-m20", Map.of("decisionNumber", "123/1"))
                .statusCode(409)
                .body("errors.rule", hasItem("totals-not-certified"));
        inbox.take(
                List.of(
                        Facts.totalsChanged(vote, 2, 3, 3, 0, Map.of("for", 201L, "against", 199L)),
                        Facts.totalsCertified(vote, 2)));
        decide("recall-m20", 900, 400, 201).statusCode(400).body("errors.field", hasItem("voters"));
        outcome("recall-m20", Map.of("decisionNumber", "123/1"))
                .statusCode(200)
                .body("state", equalTo("recalled"))
                .body("steps[3].content.voters", equalTo(800))
                .body("steps[3].content.participants", equalTo(400))
                .body("steps[3].content.forRecall", equalTo(201));
    }

    @Test
    void where_nothing_was_counted_by_stations_the_figures_are_stated() {
        deputy("recall-m21", "maslikhat-district-2023", elected);
        register("recall-m21", today.minusDays(5)).statusCode(201);
        signatures("recall-m21", 95, 91).statusCode(200);
        past.vote("recall-m21", today.minusDays(1));

        outcome("recall-m21", Map.of("decisionNumber", "123/1"))
                .statusCode(400)
                .body("errors.field", hasItem("voters"));
    }

    @Test
    void the_seat_of_a_recalled_deputy_is_filled_by_an_election() {
        deputy("recall-m03", "maslikhat-district-2023", elected);
        register("recall-m03", today.minusDays(5)).statusCode(201);
        signatures("recall-m03", 95, 91).statusCode(200);
        past.vote("recall-m03", today.minusDays(1));
        decide("recall-m03", 900, 300, 151).statusCode(200);

        post(
                        "recall-m03/deputy/vacancy",
                        Map.of("decisionNumber", "121/3", "reason", "Recalled"),
                        Commissions.ALMATY)
                .statusCode(201)
                .body("cause", equalTo("recalled"))
                .body("opens", equalTo("recall-m03-b1"));
    }

    @Test
    void nobody_is_recalled_in_the_first_or_the_last_year() {
        deputy("recall-m04", "maslikhat-district-2023", today.minusMonths(11));
        deputy("recall-m05", "maslikhat-district-2023", today.minusMonths(49));

        register("recall-m04", today).statusCode(422).body("article", equalTo("113-12(2)"));
        register("recall-m05", today).statusCode(422).body("article", equalTo("113-12(2)"));
    }

    @Test
    void deputies_of_the_mazhilis_and_akims_are_not_recalled_now() {
        deputy("recall-d01", "mazhilis-2023", elected);
        deputy("recall-a01", "akim-2023", elected);

        register("recall-d01", today).statusCode(422).body("article", equalTo("113-12(1)"));
        register("recall-a01", today).statusCode(422).body("article", equalTo("113-12(1)"));
    }

    @Test
    void figures_that_cannot_be_are_refused() {
        deputy("recall-m06", "maslikhat-district-2023", elected);
        register("recall-m06", today.plusDays(1))
                .statusCode(400)
                .body("errors.field", hasItem("appliedOn"));
        register("recall-m06", today).statusCode(201);
        register("recall-m06", today).statusCode(409);

        signatures("recall-m06", 90, 91).statusCode(400).body("errors.field", hasItem("valid"));
        signatures("recall-m06", 901, 91).statusCode(400).body("errors.field", hasItem("received"));
        signatures("recall-m06", 95, -1).statusCode(400);
        signatures("recall-m06", 95, 91).statusCode(200);
        past.vote("recall-m06", today.minusDays(1));
        decide("recall-m06", 900, 300, 301)
                .statusCode(400)
                .body("errors.field", hasItem("forRecall"));
        decide("recall-m06", 900, 901, 1)
                .statusCode(400)
                .body("errors.field", hasItem("participants"));
    }

    @Test
    void only_the_commission_of_the_unit_leads_a_recall() {
        deputy("recall-m07", "maslikhat-district-2023", elected);

        given().contentType(ContentType.JSON)
                .body(application(today))
                .post("/api/mandates/recall-m07/recalls")
                .then()
                .statusCode(401);
        post("recall-m07/recalls", application(today), Commissions.ASTANA).statusCode(403);
        post("recall-m07/recalls", application(today), Tokens.of("o", "observer", "territory:KZ"))
                .statusCode(403);
        signatures("recall-m07", 95, 91).statusCode(404);
        given().get("/api/mandates/recall-m07/recalls")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    private void deputy(String contest, String regime, LocalDate publishedOn) {
        inbox.take(Races.counted(contest, regime, "750000000", Races.DECIDED));
        Commissions.certify(contest, Tokens.central()).statusCode(200);
        post(
                        contest + "/deputy",
                        Map.of(
                                "publishedOn", publishedOn.toString(),
                                "termUntil", publishedOn.plusYears(5).toString(),
                                "reason", "Published"),
                        Tokens.central())
                .statusCode(201);
        post(
                        contest + "/deputy/registration",
                        Map.of(
                                "statementOn", publishedOn.plusDays(3).toString(),
                                "document", "118/2",
                                "reason", "Statement received"),
                        Tokens.central())
                .statusCode(200);
    }

    private static Map<String, Object> application(LocalDate appliedOn) {
        return Map.of(
                "appliedOn",
                appliedOn.toString(),
                "voters",
                900,
                "document",
                "7-r",
                "ground",
                "The voters have lost their trust");
    }

    private static ValidatableResponse register(String contest, LocalDate appliedOn) {
        return post(contest + "/recalls", application(appliedOn), Commissions.ALMATY);
    }

    private ValidatableResponse signatures(String contest, long received, long valid) {
        return post(
                contest + "/recalls/1/signatures",
                Map.of(
                        "receivedOn",
                        today.toString(),
                        "received",
                        received,
                        "valid",
                        valid,
                        "document",
                        "8-r"),
                Commissions.ALMATY);
    }

    private static ValidatableResponse order(String contest, LocalDate votingDay) {
        return post(
                contest + "/recalls/1/vote",
                Map.of("votingDay", votingDay.toString(), "decisionNumber", "122/1"),
                Commissions.ALMATY);
    }

    private static ValidatableResponse decide(
            String contest, long voters, long participants, long forRecall) {
        return post(
                contest + "/recalls/1/outcome",
                Map.of(
                        "voters", voters,
                        "participants", participants,
                        "forRecall", forRecall,
                        "decisionNumber", "123/1"),
                Commissions.ALMATY);
    }

    private static ValidatableResponse outcome(String contest, Map<String, Object> request) {
        return post(contest + "/recalls/1/outcome", request, Commissions.ALMATY);
    }

    private static ValidatableResponse post(String path, Object body, String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/mandates/" + path)
                .then();
    }
}
