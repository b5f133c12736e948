package kz.mandat.allocation.regime;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import kz.mandat.platform.testing.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class RegimeResourceTest {

    @Test
    void every_regime_is_listed() {
        given().get("/api/regimes")
                .then()
                .statusCode(200)
                .body("items", hasSize(10))
                .body("items.id", hasItems("mazhilis-2023", "kurultai-2026", "recall-2022"));
    }

    @Test
    void a_regime_shows_the_article_of_every_value() {
        given().get("/api/regimes/mazhilis-2023")
                .then()
                .statusCode(200)
                .body("regime.hash", matchesPattern("[0-9a-f]{64}"))
                .body("edition.id", equalTo("EL23"))
                .body("law.lists.threshold.value", equalTo("5/100"))
                .body("law.lists.threshold.article", equalTo("97-1(1)"));
    }

    @Test
    void an_unknown_regime_is_not_found() {
        given().get("/api/regimes/mazhilis-1848").then().statusCode(404);
    }
}
