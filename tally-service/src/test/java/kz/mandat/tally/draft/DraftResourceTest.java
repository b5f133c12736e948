package kz.mandat.tally.draft;

import static kz.mandat.tally.Suite.as;
import static kz.mandat.tally.Suite.clerk;
import static org.hamcrest.Matchers.equalTo;

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
class DraftResourceTest {

    private static final String STATION = "75-0001";
    private static final String DRAFT = "/api/protocols/drafts/{contest}/{station}";

    @Inject Suite suite;

    private String contest;

    @BeforeEach
    void open() {
        contest = suite.newContest();
    }

    @Test
    void a_draft_is_kept_as_typed_and_gone_on_with_elsewhere() {
        save("precinct-1", Map.of("typed", Map.of("voters", "12 0", "issued", "")))
                .statusCode(200)
                .body("revision", equalTo(1));
        find("precinct-1").statusCode(200).body("typed.voters", equalTo("12 0"));
        save("precinct-1", Map.of("revision", 1, "typed", Map.of("voters", "120")))
                .body("revision", equalTo(2));
    }

    @Test
    void two_devices_do_not_overwrite_each_other() {
        save("precinct-1", Map.of("typed", Map.of("voters", "1")));
        save("precinct-1", Map.of("revision", 1, "typed", Map.of("voters", "2")));
        save("precinct-1", Map.of("revision", 1, "typed", Map.of("voters", "3")))
                .statusCode(412)
                .body("code", equalTo("precondition-failed"));
        find("precinct-1").body("typed.voters", equalTo("2"));
    }

    @Test
    void nobody_sees_the_draft_of_another() {
        save("precinct-1", Map.of("typed", Map.of("voters", "1")));
        find("precinct-2").statusCode(404);
        as(clerk("precinct-2", STATION))
                .get("/api/protocols/drafts")
                .then()
                .statusCode(200)
                .body("items.findAll { it.contest == '" + contest + "' }.size()", equalTo(0));
    }

    @Test
    void a_draft_ends_when_it_is_entered_or_given_up() {
        save("precinct-1", Map.of("typed", Map.of("voters", "1")));
        suite.enter(clerk("precinct-1", STATION), new Protocol(contest, STATION)).statusCode(201);
        find("precinct-1").statusCode(404);
        save("precinct-2", Map.of("typed", Map.of("voters", "1")));
        as(clerk("precinct-2", STATION)).delete(DRAFT, contest, STATION).then().statusCode(204);
        find("precinct-2").statusCode(404);
    }

    @Test
    void what_is_no_draft_or_lies_elsewhere_is_refused() {
        save("precinct-1", Map.of("typed", Map.of("x", "y".repeat(70_000)))).statusCode(400);
        save("precinct-1", Map.of("revision", 1)).statusCode(400);
        as(clerk("precinct-1", STATION))
                .contentType(ContentType.JSON)
                .body(Map.of("typed", Map.of()))
                .put(DRAFT, contest, "75-0002")
                .then()
                .statusCode(403)
                .body("code", equalTo("outside-unit"));
        as("no-token").get(DRAFT, contest, STATION).then().statusCode(401);
        as(Tokens.central()).get(DRAFT, contest, STATION).then().statusCode(403);
    }

    private ValidatableResponse save(String name, Map<String, Object> draft) {
        return as(clerk(name, STATION))
                .contentType(ContentType.JSON)
                .body(draft)
                .put(DRAFT, contest, STATION)
                .then();
    }

    private ValidatableResponse find(String name) {
        return as(clerk(name, STATION)).get(DRAFT, contest, STATION).then();
    }
}
