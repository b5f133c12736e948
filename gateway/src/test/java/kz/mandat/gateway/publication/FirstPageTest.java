package kz.mandat.gateway.publication;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import kz.mandat.gateway.EchoServices;
import org.junit.jupiter.api.Test;

/** Here the service that has the results is away. */
@QuarkusTest
@WithTestResource(EchoServices.class)
class FirstPageTest {

    @Test
    void the_page_comes_even_while_the_figures_are_away() {
        given().header("Accept-Language", "ru-RU,ru;q=0.9")
                .get("/results/mazhilis-2023-list")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Cache-Control", "no-cache")
                .body(containsString("lang=\"ru\""));
    }

    @Test
    void a_page_that_has_not_changed_is_not_sent_again() {
        String tag = given().get("/law").then().statusCode(200).extract().header("ETag");
        given().header("If-None-Match", tag).get("/law").then().statusCode(304);
    }

    @Test
    void a_snapshot_of_no_result_is_not_found() {
        given().get("/snapshots/mazhilis-2023-list/newest.json")
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
        given().get("/snapshots/mazhilis-2023-list/1-0123456789abcdef.json").then().statusCode(404);
        given().get("/snapshots/..%2fx/newest.json").then().statusCode(404);
    }
}
