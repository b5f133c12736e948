package kz.mandat.tally.total;

import static io.restassured.RestAssured.given;
import static kz.mandat.tally.Suite.as;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.tally.Protocol;
import kz.mandat.tally.Suite;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class SumsToldTogetherTest {

    @Inject Suite suite;
    @Inject Totals totals;
    @Inject Jdbi database;

    @Test
    void acceptances_of_the_same_moment_are_told_as_one_change() throws Exception {
        String contest = suite.newContest(Map.of());
        suite.accepted(new Protocol(contest, "75-0001"), contest, "75-0001");
        long before = told(contest);

        note(contest);
        note(contest);
        assertTrue(totals.unannounced().contains(contest));
        totals.announceChanged(contest);

        assertEquals(before + 1, told(contest));
        assertFalse(totals.unannounced().contains(contest));
    }

    @Test
    void nothing_is_told_where_nothing_has_changed() throws Exception {
        String contest = suite.newContest(Map.of());
        suite.accepted(new Protocol(contest, "75-0001"), contest, "75-0001");
        long before = told(contest);

        totals.announceChanged(contest);

        assertEquals(before, told(contest));
    }

    @Test
    void sums_that_will_be_held_back_are_not_shown_before_that_is_told() throws Exception {
        String contest = suite.newContest(Map.of());
        suite.accepted(new Protocol(contest, "75-0001"), contest, "75-0001");
        given().get("/api/totals/{contest}", contest).then().statusCode(200);

        database.useHandle(handle ->
                handle.createUpdate(
                                "update total set found = found + 1 where contest = :contest and territory = 'KZ'")
                        .bind("contest", contest)
                        .execute());
        note(contest);

        given().get("/api/totals/{contest}", contest)
                .then()
                .statusCode(409)
                .body("detail", containsString("held back"));
    }

    @Test
    void an_act_of_absence_leaves_one_protocol_less_to_expect() throws Exception {
        String contest = suite.newContest(Map.of());
        suite.accepted(new Protocol(contest, "75-0001"), contest, "75-0001");
        long expected = lastTold(contest, "protocolsExpected");
        long revision = lastTold(contest, "revision");

        as(Suite.territorial("t", Suite.ALMATY))
                .contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "contest", contest,
                                "station", "75-0002",
                                "decisionNumber", "12",
                                "reason", "The station could not be opened"))
                .post("/api/protocols/absences")
                .then()
                .statusCode(201);

        assertEquals(expected - 1, lastTold(contest, "protocolsExpected"));
        assertTrue(lastTold(contest, "revision") > revision);
    }

    private long lastTold(String contest, String field) {
        return database.withHandle(handle ->
                handle.createQuery(
                                """
                                select payload::jsonb -> 'data' ->> :field from outbox
                                where event_key = :contest and type like '%TotalsChanged%' order by id desc limit 1
                                """)
                        .bind("contest", contest)
                        .bind("field", field)
                        .mapTo(Long.class)
                        .one());
    }

    /** As an acceptance notes it, before anybody has told it. */
    private void note(String contest) {
        database.useHandle(handle ->
                handle.createUpdate(
                                """
                                insert into total_unannounced (contest, entries)
                                select p.contest, array_agg(e.id) from protocol p join protocol_entry e on e.protocol = p.id
                                where p.contest = :contest group by p.contest
                                """)
                        .bind("contest", contest)
                        .execute());
    }

    private long told(String contest) {
        return database.withHandle(handle ->
                handle.createQuery(
                                "select count(*) from outbox where event_key = :contest and type like '%TotalsChanged%'")
                        .bind("contest", contest)
                        .mapTo(Long.class)
                        .one());
    }
}
