package kz.mandat.nominations.audit;

import static kz.mandat.nominations.testing.Api.anonymous;
import static kz.mandat.nominations.testing.Api.as;
import static kz.mandat.nominations.testing.Api.central;
import static kz.mandat.nominations.testing.Api.mazhilis2023;
import static kz.mandat.nominations.testing.Api.party;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import kz.mandat.platform.testing.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class NominationAuditTest {

    private static final String TRAIL = "/api/elections/audit";

    @Test
    void the_auditor_sees_who_called_an_election_and_on_what_ground() {
        central()
                .body(mazhilis2023("mazhilis-audited"))
                .post("/api/elections")
                .then()
                .statusCode(201);

        auditor()
                .queryParam("subject", "mazhilis-audited")
                .get(TRAIL)
                .then()
                .statusCode(200)
                .body("items.action", contains("election.call"))
                .body("items[0].actor", equalTo("central"))
                .body("items[0].reason", equalTo("Decree of the President"));
        central()
                .queryParam("subject", "mazhilis-audited")
                .get(TRAIL + "/export.csv")
                .then()
                .statusCode(200)
                .body(startsWith("id,at,actor,roles,unit,action,subject,reason"))
                .body(containsString("mazhilis-audited,Decree of the President"));
    }

    @Test
    void nobody_else_reads_the_trail() {
        for (String address : new String[] {TRAIL, TRAIL + "/export.csv"}) {
            anonymous().get(address).then().statusCode(401);
            party("amanat").get(address).then().statusCode(403);
        }
    }

    private static RequestSpecification auditor() {
        return as("auditor", "auditor", "territory:KZ");
    }
}
