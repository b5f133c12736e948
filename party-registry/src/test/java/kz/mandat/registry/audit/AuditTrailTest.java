package kz.mandat.registry.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.registry.testing.As;
import kz.mandat.registry.testing.Registered;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class AuditTrailTest {

    private static final String TRAIL = "/api/parties/audit";

    @Test
    void the_auditor_sees_who_did_what_when_and_why() {
        Registered.party("audited");
        As.justice()
                .body(
                        "{\"version\": 1, \"effectiveOn\": \"2024-01-01\", \"leader\": \"A\","
                                + " \"reason\": \"Congress 4\"}")
                .post("/api/parties/audited/changes")
                .then()
                .statusCode(200);

        As.auditor()
                .queryParam("subject", "party:audited")
                .get(TRAIL)
                .then()
                .statusCode(200)
                .body("items.action", contains("party.change", "party.register"))
                .body("items[0].actor", equalTo("justice"))
                .body("items[0].roles", contains("justice"))
                .body("items[0].unit", equalTo("territory:KZ"))
                .body("items[0].reason", equalTo("Congress 4"))
                .body("items[0].at", notNullValue());
    }

    @Test
    void the_trail_is_read_page_by_page() {
        Registered.party("audited-1");
        Registered.party("audited-2");

        String cursor =
                As.auditor()
                        .queryParam("limit", 1)
                        .get(TRAIL)
                        .then()
                        .body("items", hasSize(1))
                        .extract()
                        .path("next");
        As.auditor()
                .queryParam("cursor", cursor)
                .queryParam("limit", 1)
                .get(TRAIL)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void nobody_else_reads_the_trail() {
        As.anybody().get(TRAIL).then().statusCode(401);
        As.justice().get(TRAIL).then().statusCode(403);
        As.central().get(TRAIL).then().statusCode(403);
    }
}
