package kz.mandat.tally.total;

import static io.restassured.RestAssured.given;
import static kz.mandat.tally.Suite.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import kz.mandat.tally.Protocol;
import kz.mandat.tally.Suite;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One row of a model that is right is broken by hand; the public is shown nothing of it. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class GateTest {

    private static final String REGION = "990000000";
    private static final String DISTRICT = "990100000";
    private static final String FIRST = "99-0001";
    private static final String SECOND = "99-0002";
    private static final String ELSEWHERE = "71-0001";

    @Inject Suite suite;
    @Inject Jdbi database;
    @Inject StationSums sums;
    @Inject MeterRegistry meters;

    private String contest;

    @BeforeEach
    void accept() throws JsonProcessingException {
        contest = suite.newContest();
        database.useHandle(GateTest::attach);
        suite.accepted(new Protocol(contest, FIRST), contest, FIRST);
        shown().statusCode(200);
    }

    @Test
    void a_region_that_is_not_the_sum_of_its_districts_is_held_back_at_the_next_acceptance()
            throws JsonProcessingException {
        broken("update total set voters = voters + 1 where contest = ? and territory = ?", REGION);
        broken("update total set voters = voters + 1 where contest = ? and territory = ?", "KZ");
        suite.accepted(new Protocol(contest, SECOND), contest, SECOND);

        held(REGION + ": voters = sum of the territories");
        suite.accepted(new Protocol(contest, ELSEWHERE), contest, ELSEWHERE);
        held(REGION + ": voters = sum of the territories");
    }

    @Test
    void a_district_that_is_not_the_sum_of_its_stations_is_held_back_at_the_next_look() {
        for (String territory : List.of(DISTRICT, REGION, "KZ")) {
            broken(
                    "update total_vote set votes = votes + 1 where contest = ? and territory = ? and"
                            + " option = 'auyl'",
                    territory);
            broken(
                    "update total set invalid = invalid - 1 where contest = ? and territory = ?",
                    territory);
        }
        assertTrue(sums.changed(1_000_000).contains(contest));
        sums.check(contest);

        held(DISTRICT + ": votes.auyl is 201, the stations' is 200");
        as(Tokens.central())
                .contentType(ContentType.JSON)
                .body(Map.of("decisionNumber", "7", "reason", "Shown all the same"))
                .post("/api/totals/{contest}/release", contest)
                .then()
                .statusCode(201);
        held(DISTRICT + ": votes.auyl is 201, the stations' is 200");
        as(Tokens.central())
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "A sum differs"))
                .post("/api/totals/{contest}/recalculation", contest)
                .then()
                .statusCode(200);
        shown().statusCode(200);
        assertEquals(List.of(), sums.check(contest));
    }

    @Test
    void shares_that_do_not_add_up_are_held_back() throws JsonProcessingException {
        broken(
                "update total_vote set votes = votes - 1 where contest = ? and territory = ? and"
                        + " option = 'auyl'",
                DISTRICT);
        suite.accepted(new Protocol(contest, SECOND), contest, SECOND);

        held(DISTRICT + ": the shares of found add up");
    }

    @Test
    void sums_that_are_not_the_stations_are_not_certified() throws JsonProcessingException {
        for (String station : List.of(SECOND, ELSEWHERE, "71-0002", "75-0001", "75-0002")) {
            suite.accepted(new Protocol(contest, station), contest, station);
        }
        for (String territory : List.of(DISTRICT, REGION, "KZ")) {
            broken(
                    "update total set voters = voters + 1 where contest = ? and territory = ?",
                    territory);
        }

        as(Tokens.central())
                .contentType(ContentType.JSON)
                .body(Map.of("decisionNumber", "1", "reason", "All is in"))
                .post("/api/totals/{contest}/certification", contest)
                .then()
                .statusCode(409)
                .body("detail", containsString("voters is"));
    }

    @Test
    void the_alarm_is_raised_where_operators_look_and_ends_with_its_cause() {
        broken(
                "update total set voters = voters + 1 where contest = ? and territory = ?",
                DISTRICT);
        double before = meters.get("mandat.totals.held").gauge().value();
        sums.check(contest);

        assertEquals(before + 1, meters.get("mandat.totals.held").gauge().value());
        given().get("/q/health/well")
                .then()
                .statusCode(503)
                .body("checks.name", hasItem("totals"))
                .body("checks.data.held", hasItem(containsString(contest)));
        given().get("/q/health/ready").then().statusCode(200);
        broken(
                "update total set voters = voters - 1 where contest = ? and territory = ?",
                DISTRICT);
        sums.check(contest);
        given().get("/q/health/well")
                .then()
                .body("checks.data.held", not(hasItem(containsString(contest))));
        shown().statusCode(200);
    }

    private ValidatableResponse shown() {
        return given().get("/api/totals/{contest}", contest).then();
    }

    private void held(String fault) {
        shown().statusCode(409).body("detail", containsString("held back"));
        List<String> faults =
                database.withHandle(handle ->
                        handle.createQuery(
                                        "select unnest(faults) from total_hold where contest = ?")
                                .bind(0, contest)
                                .mapTo(String.class)
                                .list());
        assertTrue(faults.contains(fault), faults::toString);
    }

    private void broken(String update, String territory) {
        database.useHandle(handle -> handle.execute(update, contest, territory));
    }

    /** The region stands in the country only while these tests run. */
    private static void attach(Handle handle) {
        for (String id : List.of(REGION, DISTRICT)) {
            handle.execute(
                    "insert into territory (id, type, name_kk, name_ru, name_en, path)"
                            + " values (?, 'region', 'a', 'b', 'c', '{}') on conflict do nothing",
                    id);
        }
        for (String id : List.of(FIRST, SECOND)) {
            handle.execute(
                    "insert into station (id, territory, number, kind, voters, name_kk, name_ru,"
                            + " name_en) values (?, ?, 1, 'ordinary', 1000, 'a', 'b', 'c')"
                            + " on conflict do nothing",
                    id,
                    DISTRICT);
        }
        place(handle, REGION, "KZ", "{KZ," + REGION + "}", 2);
        place(handle, DISTRICT, REGION, "{KZ," + REGION + "," + DISTRICT + "}", 2);
        handle.execute("update territory set stations = stations + 2 where id = 'KZ'");
    }

    @AfterEach
    void detach() {
        database.useHandle(handle -> {
            place(handle, REGION, null, "{" + REGION + "}", 0);
            place(handle, DISTRICT, REGION, "{" + REGION + "," + DISTRICT + "}", 0);
            handle.execute("update territory set stations = stations - 2 where id = 'KZ'");
        });
    }

    private static void place(
            Handle handle, String id, @Nullable String parent, String path, int stations) {
        handle.createUpdate(
                        "update territory set parent = cast(:parent as text), path = cast(:path as"
                                + " text[]), stations = :stations where id = :id")
                .bind("parent", parent)
                .bind("path", path)
                .bind("stations", stations)
                .bind("id", id)
                .execute();
    }
}
