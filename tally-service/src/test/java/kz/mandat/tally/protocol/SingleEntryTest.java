package kz.mandat.tally.protocol;

import static io.restassured.RestAssured.given;
import static kz.mandat.tally.Suite.as;
import static kz.mandat.tally.Suite.clerk;
import static kz.mandat.tally.Suite.territorial;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import kz.mandat.tally.Protocol;
import kz.mandat.tally.Suite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class SingleEntryTest {

    private static final String STATION = "71-0001";
    private static final String FIRST = clerk("precinct-1", STATION);
    private static final String SECOND = clerk("precinct-2", STATION);

    @Inject Suite suite;

    private String id;

    @BeforeEach
    void enter() {
        String contest = suite.newContest();
        id = suite.enter(FIRST, new Protocol(contest, STATION)).extract().path("id");
    }

    @AfterEach
    void chooseNothing() {
        choose(territorial("chair", Suite.ASTANA), 0);
    }

    @Test
    void without_the_commissions_choice_two_entries_are_made() {
        scan(FIRST);
        look(SECOND).statusCode(409);
    }

    @Test
    void a_second_person_compares_the_single_entry_of_a_small_station_with_its_scan() {
        choose(territorial("chair", Suite.ASTANA), 1500).statusCode(201);
        look(SECOND).statusCode(409);
        String scan = scan(FIRST);
        look(FIRST).statusCode(409);
        check(SECOND, scan, true).statusCode(409);
        look(SECOND).statusCode(200).body("entries[0].form.voters", equalTo(1000));
        check(SECOND, scan, true).statusCode(200).body("state", equalTo("awaiting-acceptance"));
    }

    @Test
    void whoever_saw_the_figures_makes_no_independent_entry_and_does_not_accept() {
        choose(territorial("chair", Suite.ASTANA), 1500);
        String contest =
                as(Tokens.central())
                        .get("/api/protocols/{id}", id)
                        .then()
                        .extract()
                        .path("contest");
        String scan = scan(FIRST);
        look(SECOND).statusCode(200);
        check(SECOND, scan, false).statusCode(200).body("state", equalTo("entered"));
        suite.enterAgain(SECOND, id, new Protocol(contest, STATION)).statusCode(409);
        String both = territorial("chair", Suite.ASTANA);
        as(both).post("/api/protocols/{id}/scan-check/opening", id).then().statusCode(200);
        check(both, scan, true).statusCode(200);
        suite.decide(both, id, "acceptance", Map.of("reason", "Checked")).statusCode(409);
        suite.acceptAll(both, contest, Suite.ASTANA).body("accepted", equalTo(0));
        suite.acceptAll(territorial("other", Suite.ASTANA), contest, Suite.ASTANA)
                .body("accepted", equalTo(1));
    }

    @Test
    void a_large_station_is_entered_twice() {
        choose(territorial("chair", Suite.ASTANA), 999);
        scan(FIRST);
        look(SECOND).statusCode(409);
    }

    @Test
    void only_the_territorys_commission_chooses_and_everyone_sees_its_choice() {
        choose("no-token", 100).statusCode(401);
        choose(FIRST, 100).statusCode(403);
        choose(territorial("t", Suite.ALMATY), 100).statusCode(403);
        choose(Tokens.central(), 3001).statusCode(400);
        choose(territorial("chair", Suite.ASTANA), 200).statusCode(201);
        given().get("/api/territories/{id}/single-entry", Suite.ASTANA)
                .then()
                .statusCode(200)
                .body("items[0].largest", equalTo(200))
                .body("items[0].chosenAt", notNullValue());
        as("no-token").post("/api/protocols/{id}/scan-check/opening", id).then().statusCode(401);
        look(clerk("elsewhere", "75-0001")).statusCode(403);
    }

    private static ValidatableResponse choose(String token, int largest) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(Map.of("largest", largest, "decisionNumber", "5", "reason", "Small stations"))
                .post("/api/territories/{id}/single-entry", Suite.ASTANA)
                .then();
    }

    private String scan(String token) {
        return as(token)
                .contentType("application/pdf")
                .body("%PDF-1.7 signed".getBytes(StandardCharsets.US_ASCII))
                .post("/api/protocols/{p}/scans", id)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse look(String token) {
        return as(token).post("/api/protocols/{id}/scan-check/opening", id).then();
    }

    private ValidatableResponse check(String token, String scan, boolean agrees) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(Map.of("scan", scan, "agrees", agrees))
                .post("/api/protocols/{id}/scan-check", id)
                .then();
    }
}
