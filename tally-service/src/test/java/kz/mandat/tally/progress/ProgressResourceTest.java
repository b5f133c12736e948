package kz.mandat.tally.progress;

import static kz.mandat.tally.Suite.as;
import static kz.mandat.tally.Suite.clerk;
import static kz.mandat.tally.Suite.region;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import kz.mandat.tally.Protocol;
import kz.mandat.tally.Suite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ProgressResourceTest {

    private static final String STATIONS =
            "/api/protocols/progress/stations?contest={contest}&state=";
    private static final String BOARD = "/api/protocols/progress?contest={contest}";

    @Inject Suite suite;

    private String contest;

    @BeforeEach
    void open() {
        contest = suite.newContest();
    }

    @Test
    void the_board_counts_protocols_by_where_they_stand() throws JsonProcessingException {
        suite.accepted(new Protocol(contest, "71-0001"), contest, "71-0001");
        suite.enter(clerk("precinct-1", "75-0001"), new Protocol(contest, "75-0001"));
        suite.enter(region(Suite.ALMATY), new Protocol(contest, "75-0002"));
        as(Tokens.central())
                .get(BOARD, contest)
                .then()
                .statusCode(200)
                .body("whole.expected", equalTo(4))
                .body("whole.accepted", equalTo(1))
                .body("whole.enteredOnce", equalTo(1))
                .body("whole.awaitingAcceptance", equalTo(1))
                .body("whole.missing", equalTo(1))
                .body("below.find { it.territory == '710000000' }.missing", equalTo(1))
                .body("below.find { it.territory == '750000000' }.accepted", equalTo(0))
                .body("acceptedInLastHalfHour", equalTo(1))
                .body("finishedBy", notNullValue());
    }

    @Test
    void an_empty_board_forecasts_nothing() {
        as(Tokens.central())
                .get(BOARD + "&territory=" + Suite.ALMATY, contest)
                .then()
                .statusCode(200)
                .body("whole.missing", equalTo(2))
                .body("finishedBy", nullValue());
    }

    @Test
    void the_board_leads_to_the_stations_that_are_drafted_missing_or_late() {
        suite.enter(region(Suite.ALMATY), new Protocol(contest, "75-0002"));
        as(clerk("precinct-1", "75-0001"))
                .contentType("application/json")
                .body("{\"typed\":{\"voters\":1000}}")
                .put("/api/protocols/drafts/{contest}/75-0001", contest)
                .then()
                .statusCode(200);
        as(Tokens.central())
                .get(BOARD, contest)
                .then()
                .body("whole.drafted", equalTo(1))
                .body("whole.missing", equalTo(3))
                .body("whole.late", equalTo(3));
        stations("drafted").body("items.station", contains("75-0001"));
        stations("missing").body("items.station", contains("71-0001", "71-0002"));
        stations("late").body("items.station", contains("71-0001", "71-0002", "75-0001"));
        stations("awaiting-acceptance")
                .body("items.station", contains("75-0002"))
                .body("items[0].version", equalTo(1));
        stations("").body("items.size()", equalTo(4));
        stations("&territory=" + Suite.ASTANA).body("items.size()", equalTo(2));
        as(Tokens.central())
                .get(STATIONS + "lost", contest)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("state"));
        as("no-token").get(STATIONS, contest).then().statusCode(401);
        as(Tokens.of("p", "party", "party:amanat")).get(STATIONS, contest).then().statusCode(403);
    }

    @Test
    void nobody_is_late_while_the_law_gives_time_to_count() {
        contest = suite.newContest(Map.of("votingDay", "2099-03-15"));
        as(Tokens.central()).get(BOARD, contest).then().body("whole.late", equalTo(0));
        stations("late").body("items.size()", equalTo(0));
    }

    private io.restassured.response.ValidatableResponse stations(String state) {
        return as(Tokens.central()).get(STATIONS + state, contest).then().statusCode(200);
    }

    @Test
    void the_board_is_for_those_who_work_on_it() {
        as("no-token").get(BOARD, contest).then().statusCode(401);
        as(Tokens.of("p", "party", "party:amanat")).get(BOARD, contest).then().statusCode(403);
        as(Tokens.central()).get("/api/protocols/progress").then().statusCode(400);
        as(Tokens.central()).get(BOARD, "none").then().statusCode(404);
        as(Tokens.central()).get(BOARD + "&territory=none", contest).then().statusCode(404);
    }
}
