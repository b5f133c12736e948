package kz.mandat.nominations.demo;

import static kz.mandat.nominations.testing.Api.anonymous;
import static kz.mandat.nominations.testing.Api.central;
import static kz.mandat.nominations.testing.Api.party;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import kz.mandat.platform.testing.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class DemoDayResourceTest {

    @Test
    void the_whole_day_of_19_march_2023_is_recorded_once() {
        central()
                .post("/api/demo-days/2023-03-19")
                .then()
                .statusCode(200)
                .body("elections", equalTo(224))
                .body("contests", equalTo(3_465))
                .body("listSeats", equalTo(69 + 334))
                .body("districtSeats", equalTo(29 + 3_415));
        central()
                .post("/api/demo-days/2023-03-19")
                .then()
                .statusCode(200)
                .body("newElections", equalTo(0));
        anonymous()
                .get("/api/elections/maslikhat-750000000-2023")
                .then()
                .body("contests", hasSize(22))
                .body("note.en", equalTo(March2023.NOTE.en()));
        anonymous().queryParam("limit", 500).get("/api/elections").then().statusCode(200);
    }

    @Test
    void only_the_central_commission_records_a_demonstration_day() {
        anonymous().post("/api/demo-days/2023-03-19").then().statusCode(401);
        party("auyl").post("/api/demo-days/2023-03-19").then().statusCode(403);
    }
}
