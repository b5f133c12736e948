package kz.mandat.tally.day;

import static kz.mandat.tally.Suite.as;
import static kz.mandat.tally.Suite.clerk;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import kz.mandat.tally.Protocol;
import kz.mandat.tally.Suite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Typing errors that are known, sent through the service: what finds each kind, and what slips. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class KeyingErrorsTest {

    private static final String STATION = "71-0002";
    private static final String FIRST = clerk("first", STATION);
    private static final String SECOND = clerk("second", STATION);
    private static final Map<String, String> EXPLAINED =
            Map.of("C9", "So the paper says", "C12", "So the paper says");
    private static final long SEED = 29;

    @Inject Suite suite;

    private String contest;

    @BeforeEach
    void open() {
        contest = suite.newContest();
    }

    @Test
    void an_error_of_one_person_alone_is_always_caught() {
        Random random = new Random(SEED);
        List<String> fields =
                List.of(
                        "voters",
                        "issued",
                        "absentee",
                        "outside",
                        "received",
                        "cancelled",
                        "found",
                        "invalid",
                        "againstAll");
        int byRelation = 0;
        int bySecondEntry = 0;
        for (int i = 0; i < 30; i++) {
            contest = suite.newContest();
            String field = fields.get(random.nextInt(fields.size()));
            String id = suite.enter(FIRST, truth()).statusCode(201).extract().path("id");
            int wrong = 1 + random.nextInt(9);
            ValidatableResponse typed = suite.enterAgain(SECOND, id, truth().with(field, wrong));
            if (typed.extract().statusCode() == 422) {
                byRelation++;
                typed =
                        suite.enterAgain(
                                SECOND,
                                id,
                                truth().with(field, wrong)
                                        .with("paperSaysSo", true)
                                        .with("explanations", EXPLAINED));
            }
            String state = typed.statusCode(200).extract().path("state");
            boolean same = state.equals("awaiting-acceptance");
            assertTrue(same == isTruth(field, wrong), () -> field + " " + wrong + ", seed " + SEED);
            bySecondEntry += same ? 0 : 1;
        }
        assertTrue(
                byRelation > 10 && bySecondEntry >= byRelation, byRelation + " " + bySecondEntry);
    }

    private static boolean isTruth(String field, int figure) {
        return field.equals("absentee") && figure == 2;
    }

    @Test
    void the_same_transposition_in_both_entries_breaks_a_relation() {
        Protocol misread = truth().with("votes", Map.of("amanat", 530, "auyl", 200));
        suite.enter(FIRST, misread).statusCode(422).body("errors[0].rule", equalTo("C4"));
        String id =
                suite.enter(FIRST, misread.with("paperSaysSo", true))
                        .statusCode(201)
                        .extract()
                        .path("id");
        suite.enterAgain(SECOND, id, misread)
                .statusCode(200)
                .body("state", equalTo("contradictory"));
    }

    @Test
    void the_same_swapped_rows_in_both_entries_slip_until_an_observer_enters_the_copy() {
        Protocol swapped = truth().with("votes", Map.of("amanat", 200, "auyl", 350));
        String id = suite.enter(FIRST, swapped).statusCode(201).extract().path("id");
        suite.enterAgain(SECOND, id, swapped).body("state", equalTo("awaiting-acceptance"));
        suite.acceptAll(Tokens.central(), contest, "KZ").body("accepted", equalTo(1));
        List<String> fields =
                as(Tokens.of("observer", "observer", "territory:KZ"))
                        .contentType(ContentType.JSON)
                        .body("{\"figures\":" + truth().json(suite.json()) + "}")
                        .post("/api/copies")
                        .then()
                        .statusCode(201)
                        .body("comparison", equalTo("differs"))
                        .extract()
                        .path("differences.field");
        assertEquals(List.of("votes.amanat", "votes.auyl"), fields);
    }

    private Protocol truth() {
        return new Protocol(contest, STATION);
    }
}
