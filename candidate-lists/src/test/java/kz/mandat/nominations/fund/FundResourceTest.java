package kz.mandat.nominations.fund;

import static kz.mandat.nominations.testing.Api.anonymous;
import static kz.mandat.nominations.testing.Api.calledMazhilis2023;
import static kz.mandat.nominations.testing.Api.central;
import static kz.mandat.nominations.testing.Api.list;
import static kz.mandat.nominations.testing.Api.party;
import static kz.mandat.nominations.testing.Districts.registration;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import kz.mandat.nominations.testing.PartiesOf2023;
import kz.mandat.platform.testing.DatabaseResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class FundResourceTest {

    private static final String HEAD =
            "reference,at,kind,amount,donor_kind,donor_name,donor_id,purpose\n";
    private static final String DAY = "2023-02-20T12:00:00+06:00";
    private static final Map<String, Object> OPEN =
            Map.of("holder", "auyl", "account", "KZ00-0001", "repeatVoting", false);

    @Inject PartiesOf2023 parties;

    private String funds;

    @BeforeEach
    void registered() {
        parties.registered();
        String contest = "/api/contests/" + calledMazhilis2023() + "-list";
        funds = contest + "/funds";
        party("auyl").body(list("auyl", 25, 8)).post(contest + "/lists").then().statusCode(201);
        central()
                .body(registration("2023-02-10T12:00:00+06:00"))
                .post(contest + "/lists/auyl/registration")
                .then()
                .statusCode(200);
        central()
                .body(OPEN)
                .post(funds)
                .then()
                .statusCode(201)
                .body("limits.own", equalTo(350_000_000))
                .body("limits.article", equalTo("92-1(2)"));
    }

    @Test
    void a_statement_is_booked_under_the_limits_and_each_operation_once() {
        String csv =
                HEAD
                        + line("r1", "own", 100_000_000, ",,")
                        + line("r2", "donation", 6_000_000, "person,Үлгі Адам,900101000001")
                        + line("r3", "donation", 3_000_000, "person,Үлгі Адам,900101000001")
                        + line("r4", "donation", 500_000, "anonymous,,")
                        + line("r5", "donation", 900_000, "foreign,Example Ltd,F-1")
                        + line("r6", "donation", 20_000_000, "legal-entity,«Үлгі» ЖШС,000140000001")
                        + line("r7", "spending", 40_000_000, ",,");
        book(csv)
                .statusCode(200)
                .body("received", equalTo(7))
                .body("stored", equalTo(7))
                .body("notAccepted", hasSize(3))
                .body("notAccepted[0].reference", equalTo("r3"))
                .body("notAccepted[0].rest", equalTo(2_000_000))
                .body("notAccepted[0].treatment", equalTo("excess-returned"))
                .body("notAccepted[1].treatment", equalTo("to-budget"))
                .body("notAccepted[2].treatment", equalTo("returned"))
                .body("fund.balance", equalTo(87_000_000));
        book(csv).body("stored", equalTo(0)).body("unchanged", equalTo(7));
        anonymous()
                .get(funds)
                .then()
                .statusCode(200)
                .body("items[0].own", equalTo(100_000_000))
                .body("items[0].donations", equalTo(27_000_000))
                .body("items[0].personsWhoGave", equalTo(1))
                .body("items[0].givenByPersons", equalTo(7_000_000))
                .body("items[0].legalEntities[0].accepted", equalTo(20_000_000))
                .body("items[0].returned", equalTo(2_900_000))
                .body("items[0].toBudget", equalTo(500_000))
                .body("items[0].leftover.back", equalTo(29_000_000))
                .body(not(containsString("900101000001")))
                .body(not(containsString("Үлгі Адам")));
    }

    @Test
    void operations_stop_at_18_00_of_the_day_before_the_vote() {
        String late = line("r1", "own", 10, ",,").replace(DAY, "2023-03-18T18:00:00+06:00");
        book(HEAD + late)
                .statusCode(422)
                .body("errors[0].line", equalTo(2))
                .body("article", equalTo("34"));
        String inTime = late.replace("18:00:00", "17:59:59");
        book(HEAD + inTime).statusCode(200).body("stored", equalTo(1));
    }

    @Test
    void nothing_is_spent_that_is_not_there_and_a_faulty_statement_is_not_booked() {
        String own = line("r1", "own", 10, ",,");
        book(HEAD + own + line("r2", "spending", 11, ",,"))
                .statusCode(422)
                .body("errors[0].line", equalTo(3))
                .body("errors[0].rule", equalTo("fund-balance"));
        book(HEAD + own + line("r3", "gift", 11, ",,"))
                .statusCode(400)
                .body("errors[0].field", equalTo("kind"));
        book(HEAD + own + line("r4", "donation", 11, "person,,"))
                .statusCode(400)
                .body("errors[0].field", equalTo("donor_name"));
        anonymous().get(funds).then().body("items[0].own", equalTo(0));
    }

    @Test
    void a_fund_is_opened_once_for_who_stands_and_by_the_commission() {
        central().body(OPEN).post(funds).then().statusCode(409);
        central()
                .body(Map.of("holder", "osdp", "account", "A", "repeatVoting", false))
                .post(funds)
                .then()
                .statusCode(404);
        anonymous().body(OPEN).post(funds).then().statusCode(401);
        party("auyl").body(OPEN).post(funds).then().statusCode(403);
        String csv = HEAD + line("r1", "own", 10, ",,");
        String address = funds + "/auyl/statements";
        anonymous().contentType("text/csv").body(csv).post(address).then().statusCode(401);
        party("auyl").contentType("text/csv").body(csv).post(address).then().statusCode(403);
    }

    private ValidatableResponse book(String csv) {
        return central()
                .contentType("text/csv; charset=utf-8")
                .body(csv)
                .post(funds + "/auyl/statements")
                .then();
    }

    private static String line(String reference, String kind, long amount, String donor) {
        return "%s,%s,%s,%d,%s,\n".formatted(reference, DAY, kind, amount, donor);
    }
}
