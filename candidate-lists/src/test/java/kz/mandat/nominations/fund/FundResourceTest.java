package kz.mandat.nominations.fund;

import static kz.mandat.nominations.testing.Api.anonymous;
import static kz.mandat.nominations.testing.Api.calledMazhilis2023;
import static kz.mandat.nominations.testing.Api.central;
import static kz.mandat.nominations.testing.Api.decision;
import static kz.mandat.nominations.testing.Api.list;
import static kz.mandat.nominations.testing.Api.party;
import static kz.mandat.nominations.testing.Districts.registration;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import kz.mandat.nominations.testing.OrdersOfVotes;
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
    @Inject OrdersOfVotes orders;

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
                .body("items[0].toReturn", equalTo(2_900_000))
                .body("items[0].returned", equalTo(0))
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

    @Test
    void what_may_not_be_kept_goes_back_at_the_donors_cost_or_to_the_budget_and_no_more() {
        // Art. 34(5)
        book(HEAD
                        + line("r1", "own", 100_000_000, ",,")
                        + line("r2", "donation", 8_000_000, "person,Үлгі Адам,900101000001")
                        + line("r3", "donation", 500_000, "anonymous,,"))
                .body("notAccepted[0].costsBorneBy", equalTo("donor"))
                .body("notAccepted[1].costsBorneBy", nullValue());
        book(HEAD + line("r4", "return", 1_000_001, ",,"))
                .statusCode(422)
                .body("errors[0].rule", equalTo("fund-return"))
                .body("article", equalTo("34(5)"));
        book(HEAD + line("r5", "return", 1_000_000, ",,") + line("r6", "to-budget", 500_000, ",,"))
                .statusCode(200)
                .body("fund.toReturn", equalTo(1_000_000))
                .body("fund.returned", equalTo(1_000_000))
                .body("fund.sentToBudget", equalTo(500_000))
                .body("fund.balance", equalTo(107_000_000));
        book(HEAD + line("r7", "return", 1, ",,")).statusCode(422);
    }

    @Test
    void the_bank_reports_weekly_and_differences_are_shown() {
        // Art. 34(6)
        book(
                HEAD
                        + line("r1", "own", 100, ",,")
                        + line("r2", "spending", 30, ",,")
                        + line("r3", "own", 50, ",,").replace("02-20", "02-28"));
        String weeks = funds + "/auyl/weeks";
        central()
                .get(weeks)
                .then()
                .statusCode(200)
                .body("items[0].firstDay", equalTo("2023-02-20"))
                .body("items.state", everyItem(equalTo("overdue")));
        report(weeks, "2023-02-20", "2023-02-26", 100, 30, 70)
                .statusCode(201)
                .body("state", equalTo("agrees"));
        report(weeks, "2023-02-27", "2023-03-05", 60, 0, 130)
                .statusCode(201)
                .body("state", equalTo("differs"))
                .body("booked.balance", equalTo(120));
        report(weeks, "2023-03-05", "2023-03-11", 0, 0, 120).statusCode(409);
        report(weeks, "2023-03-06", "2023-03-13", 0, 0, 120).statusCode(400);
        party("auyl")
                .get(weeks)
                .then()
                .statusCode(200)
                .body("items.state", hasItems("agrees", "differs", "overdue"));
        party("osdp").get(weeks).then().statusCode(403);
        anonymous().get(weeks).then().statusCode(401);
        Map<String, Object> report = week("2023-03-06", "2023-03-12", 0, 0, 0);
        anonymous().body(report).post(weeks).then().statusCode(401);
        party("auyl").body(report).post(weeks).then().statusCode(403);
    }

    @Test
    void the_bank_answers_a_commission_within_a_day() {
        // Art. 34(6)
        book(HEAD + line("r1", "own", 100, ",,") + line("r2", "spending", 30, ",,"));
        String requests = funds + "/auyl/bank-requests";
        Map<String, Object> question =
                Map.of("reason", "A complaint", "askedAt", "2023-03-01T10:00:00+06:00");
        anonymous().body(question).post(requests).then().statusCode(401);
        party("auyl").body(question).post(requests).then().statusCode(403);
        String id =
                central()
                        .body(question)
                        .post(requests)
                        .then()
                        .statusCode(201)
                        .body("dueAt", equalTo("2023-03-02T04:00:00Z"))
                        .body("state", equalTo("overdue"))
                        .extract()
                        .path("id");
        answer(requests, id, "2023-02-28T10:00:00+06:00", 100, 30, 70)
                .statusCode(400)
                .body("errors[0].field", equalTo("answeredAt"));
        answer(requests, id, "2023-03-02T10:00:01+06:00", 100, 30, 70)
                .statusCode(201)
                .body("state", equalTo("agrees"))
                .body("late", equalTo(true));
        answer(requests, id, "2023-03-02T10:00:01+06:00", 100, 30, 70).statusCode(409);
        String other = central().body(question).post(requests).then().extract().path("id");
        answer(requests, other, "2023-03-01T18:00:00+06:00", 100, 0, 100)
                .statusCode(201)
                .body("state", equalTo("differs"))
                .body("late", equalTo(false))
                .body("booked.balance", equalTo(70));
        party("auyl")
                .get(requests)
                .then()
                .statusCode(200)
                .body("items.state", hasItems("agrees", "differs"));
        party("osdp").get(requests).then().statusCode(403);
        anonymous().get(requests).then().statusCode(401);
    }

    private static ValidatableResponse answer(
            String requests, String id, String at, long received, long spent, long balance) {
        return central()
                .body(
                        Map.of(
                                "answeredAt", at,
                                "received", received,
                                "spent", spent,
                                "balance", balance))
                .post(requests + "/" + id + "/answer")
                .then();
    }

    @Test
    void what_was_left_of_a_fund_goes_as_the_law_divides_it_once_and_after_the_vote() {
        // Art. 34(9)
        book(HEAD + line("r1", "own", 300, ",,"));
        String leftover = funds + "/auyl/leftover";
        Map<String, Object> gone = gone("2023-04-10", 200, 100);
        anonymous().body(gone).post(leftover).then().statusCode(401);
        party("auyl").body(gone).post(leftover).then().statusCode(403);
        central()
                .body(gone("2023-03-19", 200, 100))
                .post(leftover)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("on"));
        central()
                .body(gone("2023-04-10", 100, 200))
                .post(leftover)
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("toBudget", "back"));
        central().body(gone).post(leftover).then().statusCode(201);
        central().body(gone).post(leftover).then().statusCode(409);
        anonymous()
                .get(funds)
                .then()
                .body("items[0].leftover.goneOn", equalTo("2023-04-10"))
                .body("items[0].leftover.document", equalTo("Payment orders 8 and 9"));
    }

    private static Map<String, Object> gone(String on, long toBudget, long back) {
        return Map.of(
                "on", on, "toBudget", toBudget, "back", back, "document", "Payment orders 8 and 9");
    }

    @Test
    void the_funds_are_published_within_five_days_of_the_results() {
        // Art. 34(4)
        String election = funds.replaceFirst("/api/contests/(.*)-list/funds", "$1");
        Map<String, Object> published =
                Map.of(
                        "resultsOn",
                        "2023-03-27",
                        "publishedOn",
                        "2023-03-28",
                        "source",
                        "Bulletin");
        String publication = "/api/elections/" + election + "/publication";
        anonymous().body(published).post(publication).then().statusCode(401);
        party("auyl").body(published).post(publication).then().statusCode(403);
        central()
                .body(Map.of("resultsOn", "2023-03-18", "publishedOn", "2023-03-28", "source", "B"))
                .post(publication)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("resultsOn"));
        central().body(published).post(publication).then().statusCode(201);
        central().body(published).post(publication).then().statusCode(409);
        anonymous()
                .get(funds + "/publication")
                .then()
                .statusCode(200)
                .body("publishedAt", nullValue())
                .body("dueBy", equalTo("2023-04-02T18:00:00Z"));
        Map<String, Object> act =
                Map.of("publishedAt", "2023-04-03T00:00:00+06:00", "place", "Bulletin 14");
        anonymous().body(act).post(funds + "/publication").then().statusCode(401);
        party("auyl").body(act).post(funds + "/publication").then().statusCode(403);
        central()
                .body(act)
                .post(funds + "/publication")
                .then()
                .statusCode(201)
                .body("inTime", equalTo(false))
                .body("article", equalTo("34(4)"));
        book(HEAD + line("r1", "donation", 9, "legal-entity,=cmd,000140000001"));
        anonymous()
                .get(funds + "/csv")
                .then()
                .statusCode(200)
                .body(containsString("\r\nauyl,0,9,0,0,'=cmd: 9,0,0,0,0,0,9\r\n"));
    }

    @Test
    void for_repeat_voting_the_same_fund_goes_on_with_limits_half_as_high_again() {
        // Art. 34(8): the sum since the fund was formed counts
        book(HEAD + line("r1", "own", 350_000_000, ",,"));
        book(HEAD + line("r2", "own", 1, ",,"))
                .body("notAccepted[0].treatment", equalTo("excess-returned"));
        String contest = funds.replaceFirst("/api/contests/(.*)/funds", "$1");
        orders.ordered(contest, "repeat-voting", "null", "2023-04-16", "117");
        String again = "/api/contests/" + contest + "-r1/funds";
        central().body(OPEN).post(again).then().statusCode(400);
        central()
                .body(Map.of("holder", "auyl", "account", "KZ00-0001"))
                .post(again)
                .then()
                .statusCode(201)
                .body("limits.own", equalTo(525_000_000))
                .body("own", equalTo(350_000_000));
        String early = HEAD + line("r3", "own", 200_000_000, ",,");
        post(again + "/auyl/statements", early)
                .statusCode(422)
                .body("errors[0].rule", equalTo("after-first-voting"));
        post(again + "/auyl/statements", early.replace("02-20", "04-01"))
                .statusCode(200)
                .body("notAccepted[0].accepted", equalTo(175_000_000))
                .body("fund.own", equalTo(525_000_000));
    }

    @Test
    void of_a_cancelled_list_everything_goes_back() {
        // Art. 34(7)
        book(HEAD + line("r1", "own", 300, ",,"));
        central()
                .body(decision("early-campaign", "2023-03-01T12:00:00+06:00"))
                .post(funds.replace("/funds", "/lists/auyl/cancellation"))
                .then()
                .statusCode(200);
        anonymous()
                .get(funds)
                .then()
                .body("items[0].leftover.back", equalTo(300))
                .body("items[0].leftover.toBudget", equalTo(0))
                .body("items[0].leftover.article", equalTo("34(7)"));
    }

    private static ValidatableResponse report(
            String weeks, String first, String last, long received, long spent, long balance) {
        return central().body(week(first, last, received, spent, balance)).post(weeks).then();
    }

    private static Map<String, Object> week(
            String first, String last, long received, long spent, long balance) {
        return Map.of(
                "firstDay",
                first,
                "lastDay",
                last,
                "received",
                received,
                "spent",
                spent,
                "balance",
                balance);
    }

    private static ValidatableResponse post(String address, String csv) {
        return central().contentType("text/csv; charset=utf-8").body(csv).post(address).then();
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
