package kz.mandat.registry.export;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class RegisterExportTest {

    @Test
    void the_register_is_a_table_that_its_data_package_describes() {
        String header =
                RestAssured.get("/api/parties/exports/parties.csv")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                        .lines()
                        .findFirst()
                        .orElseThrow();
        List<String> columns =
                RestAssured.get("/api/parties/exports/datapackage.json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("resources[0].schema.fields.name");
        assertEquals(header, String.join(",", columns));
        RestAssured.get("/api/parties/exports/manifest.json")
                .then()
                .body("files.path", hasItems("parties.csv", "history.ndjson", "parties-nist.json"));
    }

    @Test
    void what_does_not_exist_is_not_exported() {
        RestAssured.get("/api/parties/exports/nothing.csv")
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    @Test
    void everybody_reads_the_feed_on_from_a_cursor() {
        String next =
                RestAssured.get("/api/parties/changes?limit=1")
                        .then()
                        .statusCode(200)
                        .body("next", matchesPattern("\\d+-\\d+"))
                        .extract()
                        .path("next");
        RestAssured.get("/api/parties/changes?after={next}", next).then().statusCode(200);
        RestAssured.get("/api/parties/changes?after=yesterday").then().statusCode(400);
    }

    @Test
    void a_webhook_needs_a_role() {
        RestAssured.get("/api/parties/webhooks").then().statusCode(401);
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of("observer", "observer", "territory:KZ"))
                .get("/api/parties/webhooks")
                .then()
                .statusCode(403);
    }
}
