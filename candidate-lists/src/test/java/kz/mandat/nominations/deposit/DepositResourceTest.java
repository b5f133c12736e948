package kz.mandat.nominations.deposit;

import static kz.mandat.nominations.testing.Api.anonymous;
import static kz.mandat.nominations.testing.Api.as;
import static kz.mandat.nominations.testing.Api.calledMazhilis2023;
import static kz.mandat.nominations.testing.Api.central;
import static kz.mandat.nominations.testing.Api.list;
import static kz.mandat.nominations.testing.Api.party;
import static kz.mandat.nominations.testing.Districts.by;
import static kz.mandat.nominations.testing.Districts.nomination;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.mandat.nominations.testing.Districts;
import kz.mandat.nominations.testing.OrdersOfVotes;
import kz.mandat.nominations.testing.PapersBrought;
import kz.mandat.nominations.testing.PartiesOf2023;
import kz.mandat.platform.testing.DatabaseResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class DepositResourceTest {

    @Inject PartiesOf2023 parties;
    @Inject OrdersOfVotes facts;

    private String election;

    @BeforeEach
    void called() {
        parties.registered();
        election = calledMazhilis2023();
    }

    @Test
    void a_candidate_pays_fifteen_minimum_wages_and_gets_them_back_from_five_per_cent() {
        String contest = district();
        // Art. 88(5): 15 × 70,000 tenge
        party("amanat")
                .get(deposit(contest, "c01"))
                .then()
                .statusCode(200)
                .body("full", equalTo(1_050_000))
                .body("due", equalTo(1_050_000))
                .body("paid", equalTo(0))
                .body("steps[0].article", equalTo("88(5)"))
                .body("settlement", nullValue());
        pay(contest, "c01", 1_049_999)
                .statusCode(422)
                .body("errors[0].field", equalTo("papers[0].amount"))
                .body(
                        "errors[0].message.en",
                        equalTo(
                                "The receipt is for 1049999 tenge, the deposit due is 1050000 tenge"));
        pay(contest, "c01", 1_050_000).statusCode(201);
        settle(contest, "c01", 5, 100, false, 1_000_000)
                .statusCode(400)
                .body("errors[0].field", equalTo("amount"));
        settle(contest, "c01", 5, 100, false, 1_050_000)
                .statusCode(201)
                .body("settlement.outcome", equalTo("returned"))
                .body("settlement.share", equalTo("1/20"))
                .body("settlement.article", equalTo("88(5)"));
        settle(contest, "c01", 4, 100, false, 1_050_000).statusCode(409);
    }

    @Test
    void below_five_per_cent_it_goes_to_the_budget_unless_elected() {
        String contest = district();
        settle(contest, "c01", 49_999, 1_000_000, false, 1_050_000)
                .body("settlement.outcome", equalTo("to-budget"));
        String other = election + "-d02";
        nominate(other);
        settle(other, "c01", 4, 100, true, 1_050_000)
                .body("settlement.outcome", equalTo("returned"));
    }

    @Test
    void a_list_gets_its_deposit_back_by_the_certified_votes_alone() {
        String contest = election + "-list";
        party("osdp").body(list("osdp", 19, 6)).post("/api/contests/" + contest + "/lists");
        facts.tell(
                "ResultCertified",
                contest,
                """
                {"contest":"%s","election":"e","version":1,"decisionNumber":"1",
                 "certifiedAt":"2023-03-28T10:00:00Z","seats":69,"supersedes":null,
                 "lists":[{"list":"osdp","votes":331058,"seats":4}]}\
                """
                        .formatted(contest));
        settle(contest, "osdp", 331_059, 6_366_441, false, 19_950_000)
                .statusCode(422)
                .body("errors[0].rule", equalTo("certified-result"));
        // 331,058 of 6,366,441 are 5.2 per cent
        settle(contest, "osdp", 331_058, 6_366_441, false, 19_950_000)
                .statusCode(201)
                .body("settlement.outcome", equalTo("returned"))
                .body("settlement.article", equalTo("88(4)"));
    }

    @Test
    void deposits_are_seen_by_those_concerned_and_settled_by_the_commission() {
        String address = deposit(district(), "c01");
        anonymous().get(address).then().statusCode(401);
        // Who else is nominated is not told before the registration
        party("osdp").get(address).then().statusCode(404);
        as("t", "territorial", "territory:390000000").get(address).then().statusCode(403);
        Map<String, Object> settlement = settlement(5, 100, false, 1);
        anonymous().body(settlement).post(address + "/settlement").then().statusCode(401);
        party("amanat").body(settlement).post(address + "/settlement").then().statusCode(403);
        central()
                .body(settlement(6, 5, false, 1))
                .post(address + "/settlement")
                .then()
                .statusCode(400);
    }

    private String district() {
        Districts.drawn(election, Districts.csv(29, "750000000", 400_000));
        nominate(election + "-d01");
        return election + "-d01";
    }

    private static void nominate(String contest) {
        party("amanat")
                .body(nomination("Әлиев", by("amanat")))
                .post("/api/contests/" + contest + "/candidates")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse pay(String contest, String holder, long amount) {
        return party("amanat")
                .body(
                        Map.of(
                                "papers",
                                List.of(Map.of("kind", "deposit-receipt", "amount", amount))))
                .post(PapersBrought.address(contest, holder))
                .then();
    }

    private static ValidatableResponse settle(
            String contest, String holder, long votes, long base, boolean elected, long amount) {
        return central()
                .body(settlement(votes, base, elected, amount))
                .post(deposit(contest, holder) + "/settlement")
                .then();
    }

    private static Map<String, Object> settlement(
            long votes, long base, boolean elected, long amount) {
        Map<String, Object> settlement = new HashMap<>();
        settlement.put("votes", votes);
        settlement.put("base", base);
        settlement.put("elected", elected);
        settlement.put("died", false);
        settlement.put("amount", amount);
        settlement.put("decisionNumber", "130");
        settlement.put("reason", "Published result");
        return settlement;
    }

    private static String deposit(String contest, String holder) {
        return "/api/contests/" + contest + "/nominees/" + holder + "/deposit";
    }
}
