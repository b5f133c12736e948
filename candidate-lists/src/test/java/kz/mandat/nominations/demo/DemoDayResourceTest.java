package kz.mandat.nominations.demo;

import static kz.mandat.nominations.testing.Api.anonymous;
import static kz.mandat.nominations.testing.Api.central;
import static kz.mandat.nominations.testing.Api.party;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import kz.mandat.nominations.testing.PartiesOf2023;
import kz.mandat.platform.testing.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class DemoDayResourceTest {

    @Inject PartiesOf2023 parties;

    @Test
    void the_whole_day_of_19_march_2023_is_recorded_once() {
        parties.registered();
        central()
                .post("/api/demo-days/2023-03-19")
                .then()
                .time(lessThan(60_000L))
                .statusCode(200)
                .body("elections", equalTo(224))
                .body("newLists", greaterThanOrEqualTo(20 * 4))
                .body("newCandidates", greaterThanOrEqualTo(29 * 8 + 3_415 * 2))
                .body("contests", equalTo(3_465))
                .body("listSeats", equalTo(69 + 334))
                .body("districtSeats", equalTo(29 + 3_415));
        central()
                .queryParam("action", "candidates.record")
                .queryParam("subject", "mazhilis-2023-d01")
                .get("/api/elections/audit")
                .then()
                .body("items.actor", contains("central"));
        central()
                .post("/api/demo-days/2023-03-19")
                .then()
                .statusCode(200)
                .body("newElections", equalTo(0))
                .body("newCandidates", equalTo(0))
                .body("newLists", equalTo(0));
        anonymous()
                .get("/api/elections/maslikhat-750000000-2023")
                .then()
                .body("contests", hasSize(22))
                .body("note.en", equalTo(March2023.NOTE.en()));
        anonymous()
                .get("/api/contests/maslikhat-750000000-2023-list/lists")
                .then()
                .statusCode(200)
                .body("items.size()", greaterThanOrEqualTo(4))
                .body("items.figures.missing", everyItem(equalTo(0)))
                .body("items.generated.en", everyItem(equalTo(March2023.NOTE.en())))
                .body("items[0].persons.generated", everyItem(equalTo(true)));
        anonymous()
                .get("/api/contests/maslikhat-750000000-2023-list/ballot")
                .then()
                .statusCode(200)
                .body("lines[-1].id", equalTo("against-all"));
        anonymous()
                .get("/api/contests/mazhilis-2023-d29/candidates")
                .then()
                .statusCode(200)
                .body("items.size()", greaterThanOrEqualTo(8))
                .body("items.generated", everyItem(equalTo(true)))
                .body("items[0].nominator.kind", equalTo("party"))
                .body("items[0].registeredAt", startsWith("2023-02-08T"));
        anonymous().get("/api/contests/mazhilis-2023-list/lists").then().body("items", hasSize(0));
        anonymous().queryParam("limit", 500).get("/api/elections").then().statusCode(200);
    }

    @Test
    void only_the_central_commission_records_a_demonstration_day() {
        anonymous().post("/api/demo-days/2023-03-19").then().statusCode(401);
        party("auyl").post("/api/demo-days/2023-03-19").then().statusCode(403);
    }
}
