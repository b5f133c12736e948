package kz.mandat.allocation.result;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kz.mandat.allocation.fact.Facts;
import kz.mandat.allocation.fact.Mazhilis2023;
import kz.mandat.platform.event.Inbox;
import kz.mandat.platform.testing.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class VersionsTest {

    @Inject Inbox inbox;
    @Inject KeptLaw keptLaw;

    @Test
    void every_version_is_computed_again_from_what_it_kept() {
        inbox.take(Mazhilis2023.nominations("kept-list"));
        inbox.take(List.of(Mazhilis2023.shaken("kept-list", 1)));
        inbox.take(List.of(Mazhilis2023.allCounted("kept-list", 2)));

        given().get("/api/results/kept-list/versions").then().body("items.version", contains(2, 1));
        given().get("/api/results/kept-list/versions/1")
                .then()
                .body("reproduced", equalTo(true))
                .body("result.lists.find { it.id == 'osdp' }.seats", equalTo(0));
        given().get("/api/results/kept-list/versions/2")
                .then()
                .body("reproduced", equalTo(true))
                .body("result.lists.find { it.id == 'osdp' }.seats", equalTo(4));
        given().get("/api/results/kept-list/versions/3").then().statusCode(404);
    }

    @Test
    void a_version_of_an_older_text_of_the_law_is_computed_under_that_text() {
        inbox.take(Mazhilis2023.nominations("older-law-list"));
        inbox.take(List.of(Mazhilis2023.allCounted("older-law-list", 1)));
        String hash = keptLaw.ofSevenPercent("older-law-list", 1);

        given().get("/api/results/older-law-list/versions/2")
                .then()
                .body("regimeHash", equalTo(hash))
                .body("result.threshold", equalTo("7/100"))
                .body("result.lists.find { it.id == 'osdp' }.seats", equalTo(0));
        given().get("/api/results/older-law-list/difference?from=1&to=2")
                .then()
                .body("items.id", hasItem("osdp"));
    }

    @Test
    void two_versions_of_a_constituency_differ_by_its_seat() {
        inbox.take(Races.counted("kept-d01", "mazhilis-2023", "KZ", Races.DECIDED));
        inbox.take(
                List.of(
                        Facts.totalsChanged(
                                "kept-d01",
                                2,
                                5,
                                5,
                                0,
                                Map.of("c01", 59L, "c02", 61L, "c03", 10L))));

        given().get("/api/results/kept-d01/difference?from=1&to=2")
                .then()
                .body("items.id", contains("c01", "c02"))
                .body("items.find { it.id == 'c01' }.changes[0].gained", equalTo(false))
                .body("items.find { it.id == 'c02' }.changes[0].gained", equalTo(true))
                .body("items.find { it.id == 'c02' }.changes[0].reason.article", equalTo("9"));
    }
}
