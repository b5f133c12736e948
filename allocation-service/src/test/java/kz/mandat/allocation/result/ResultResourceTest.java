package kz.mandat.allocation.result;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import kz.mandat.allocation.fact.Facts;
import kz.mandat.allocation.fact.Mazhilis2023;
import kz.mandat.platform.event.Inbox;
import kz.mandat.platform.testing.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ResultResourceTest {

    @Inject Inbox inbox;

    @Test
    void whoever_has_the_present_version_receives_it_only_once() {
        String path = "/api/results/cached-list";
        inbox.take(Mazhilis2023.nominations("cached-list"));

        String tag =
                given().get(path)
                        .then()
                        .statusCode(200)
                        .header("Cache-Control", containsString("max-age=1"))
                        .extract()
                        .header("ETag");
        given().header("If-None-Match", tag).get(path).then().statusCode(304);

        inbox.take(List.of(Mazhilis2023.allCounted("cached-list", 1)));
        given().header("If-None-Match", tag).get(path).then().statusCode(200);
    }

    @Test
    void the_results_of_an_election_are_listed_page_by_page() {
        for (String contest : List.of("paged-a", "paged-b", "paged-c")) {
            inbox.take(
                    List.of(
                            Facts.nomination(
                                    contest,
                                    "ContestOpened",
                                    java.util.Map.of("election", "paged"))));
        }
        String cursor =
                given().get("/api/results?election=paged&limit=2")
                        .then()
                        .statusCode(200)
                        .body("items.contest", contains("paged-a", "paged-b"))
                        .body("items[0].status", equalTo("counting"))
                        .extract()
                        .path("next");
        given().get("/api/results?election=paged&limit=2&cursor=" + cursor)
                .then()
                .body("items.contest", contains("paged-c"))
                .body("next", nullValue());
    }

    @Test
    void an_unknown_contest_and_an_impossible_page_are_problems() {
        given().get("/api/results/nowhere")
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
        given().get("/api/results?limit=0").then().statusCode(400);
        given().get("/api/results/nowhere/versions").then().statusCode(404);
    }
}
