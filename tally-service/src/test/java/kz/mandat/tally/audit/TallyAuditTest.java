package kz.mandat.tally.audit;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import kz.mandat.tally.Protocol;
import kz.mandat.tally.Suite;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class TallyAuditTest {

    private static final String TRAIL = "/api/protocols/audit";

    @Inject Suite suite;

    @Test
    void the_auditor_sees_who_accepted_protocols_and_on_what_ground()
            throws com.fasterxml.jackson.core.JsonProcessingException {
        String contest = suite.newContest();
        suite.accepted(new Protocol(contest, "75-0001"), contest, "75-0001");

        Suite.as(Tokens.of("auditor", "auditor", "territory:KZ"))
                .queryParam("limit", 200)
                .get(TRAIL)
                .then()
                .statusCode(200)
                .body("items.action", hasItem("protocol.accept"))
                .body("items[0].unit", startsWith("territory:"));
        Suite.as(Tokens.central())
                .queryParam("action", "territories.import")
                .get(TRAIL + "/export.csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("audit.csv"))
                .body(startsWith("id,at,actor,roles,unit,action,subject,reason"));
    }

    @Test
    void a_day_that_is_none_and_a_page_too_long_are_refused_by_name() {
        Suite.as(Tokens.central())
                .queryParam("limit", 1000)
                .get(TRAIL)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("limit"));
        Suite.as(Tokens.central())
                .queryParam("from", "yesterday")
                .get(TRAIL)
                .then()
                .statusCode(400);
    }

    @Test
    void nobody_else_reads_the_trail() {
        for (String address : new String[] {TRAIL, TRAIL + "/export.csv"}) {
            RestAssured.get(address).then().statusCode(401);
            Suite.as(Suite.clerk("precinct-1", "75-0001")).get(address).then().statusCode(403);
        }
    }
}
