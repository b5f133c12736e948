package kz.mandat.allocation.result;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import kz.mandat.platform.testing.DatabaseResource;
import org.junit.jupiter.api.Test;

/** All contests of a day at once; how long it takes is the bench {@code day}'s to say. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class WholeDayTest {

    @Inject WholeDayInputs day;
    @Inject MissingResults missing;

    @Test
    void the_3465_contests_of_a_day_are_computed_from_nothing() {
        day.tell();

        assertEquals(3465, missing.compute());

        given().get("/api/results/day-l1").then().body("lists.seats", contains(36, 22, 11));
        given().get("/api/results/day-d3415").then().body("outcome", equalTo("elected"));
        assertEquals(0, missing.compute());
    }
}
