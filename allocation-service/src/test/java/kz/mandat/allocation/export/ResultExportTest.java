package kz.mandat.allocation.export;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ResultExportTest {

    @Test
    void what_does_not_exist_is_not_exported() {
        RestAssured.get("/api/results/nowhere/exports/seats.csv")
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    @Test
    void everybody_reads_the_feed_on_from_a_cursor() {
        String next =
                RestAssured.get("/api/results/changes?limit=1")
                        .then()
                        .statusCode(200)
                        .body("next", matchesPattern("\\d+-\\d+"))
                        .extract()
                        .path("next");
        RestAssured.get("/api/results/changes?after={next}", next).then().statusCode(200);
        RestAssured.get("/api/results/changes?after=yesterday").then().statusCode(400);
    }

    @Test
    void a_webhook_needs_a_role() {
        RestAssured.get("/api/results/webhooks").then().statusCode(401);
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of("observer", "observer", "territory:KZ"))
                .get("/api/results/webhooks")
                .then()
                .statusCode(403);
    }
}
