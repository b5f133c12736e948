package kz.mandat.tally.protocol;

import static kz.mandat.tally.Suite.as;
import static kz.mandat.tally.Suite.clerk;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
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
class LiveCheckTest {

    private static final String STATION = "75-0001";

    @Inject Suite suite;

    private String contest;

    @BeforeEach
    void open() {
        contest = suite.newContest();
    }

    @Test
    void a_whole_form_whose_figures_agree_has_no_findings() {
        check(protocol())
                .statusCode(200)
                .body("complete", equalTo(true))
                .body("findings.size()", equalTo(0))
                .body("inWords.kk.'votes.amanat'", equalTo("үш жүз елу"));
    }

    @Test
    void only_relations_whose_figures_are_all_there_speak() {
        check(protocol().without("invalid").with("issued", 601).without("found"))
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("missing", contains("found", "invalid"))
                .body("findings.relation", hasItems("C1", "C2"))
                .body("findings.relation", not(hasItem("C4")));
    }

    @Test
    void an_impossible_figure_is_named_at_once() {
        check(protocol().with("voters", -1))
                .statusCode(200)
                .body("errors.field", contains("voters"));
        check(protocol().with("contest", "none"))
                .statusCode(400)
                .body("errors[0].field", equalTo("contest"));
        check(protocol().with("voters", "many")).statusCode(400);
    }

    @Test
    void a_warning_needs_an_explanation_that_stays_on_record() {
        Protocol late = protocol().with("signedAt", "2023-03-20T09:00:00+06:00");
        check(late).body("explanationsNeeded", contains("C12"));
        suite.enter(clerk("precinct-1", STATION), late)
                .statusCode(422)
                .body("errors[0].field", equalTo("explanations.C12"))
                .body("article", equalTo("43(1)"));
        Map<String, String> power = Map.of("C12", "The power was out for two hours");
        check(late.with("explanations", power)).body("explanationsNeeded.size()", equalTo(0));
        suite.enter(clerk("precinct-1", STATION), late)
                .statusCode(201)
                .body("entries[0].form.explanations.C12", equalTo(power.get("C12")));
        suite.enter(
                        clerk("precinct-1", "75-0002"),
                        new Protocol(contest, "75-0002").with("explanations", Map.of("X", "y")))
                .statusCode(400)
                .body("errors[0].field", equalTo("explanations"));
    }

    @Test
    void a_check_needs_a_login_of_those_who_enter() {
        as("no-token")
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/protocols/check")
                .then()
                .statusCode(401);
        as(Tokens.of("p", "party", "party:amanat"))
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/protocols/check")
                .then()
                .statusCode(403);
    }

    private Protocol protocol() {
        return new Protocol(contest, STATION);
    }

    private ValidatableResponse check(Protocol protocol) {
        return as(clerk("precinct-1", STATION))
                .contentType(ContentType.JSON)
                .body(protocol.json(suite.json()))
                .post("/api/protocols/check")
                .then();
    }
}
