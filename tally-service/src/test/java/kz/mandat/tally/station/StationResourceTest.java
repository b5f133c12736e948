package kz.mandat.tally.station;

import static io.restassured.RestAssured.given;
import static kz.mandat.tally.Suite.as;
import static kz.mandat.tally.Suite.region;
import static kz.mandat.tally.Suite.station;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.tally.Suite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class StationResourceTest {

    @Inject Suite suite;

    @BeforeEach
    void open() {
        suite.newContest();
    }

    @Test
    void a_region_imports_only_its_own_stations() {
        take(
                        region(Suite.ALMATY),
                        station("75-0001", Suite.ALMATY),
                        station("71-0009", Suite.ASTANA))
                .statusCode(200)
                .body("unchanged", equalTo(1))
                .body("rejected", equalTo(1))
                .body("lines[0].line", equalTo(2));
        given().get("/api/stations/71-0009").then().statusCode(404);
    }

    @Test
    void a_line_that_is_no_station_is_reported_with_its_field() {
        take(region(Suite.ALMATY), station("75-0003", Suite.ALMATY).replace("ordinary", "flying"))
                .statusCode(200)
                .body("lines[0].errors[0].field", equalTo("kind"));
    }

    @Test
    void a_region_does_not_take_over_a_station_of_another() {
        take(region(Suite.ALMATY), station("71-0001", Suite.ALMATY).replace("1000", "9"))
                .statusCode(200)
                .body("rejected", equalTo(1))
                .body("lines[0].errors[0].field", equalTo("territory"));
        given().get("/api/stations/71-0001").then().body("voters", equalTo(1000));
    }

    @Test
    void a_station_above_the_laws_size_is_taken_with_a_warning() {
        take(region(Suite.ALMATY), station("75-0002", Suite.ALMATY).replace("1000", "3001"))
                .statusCode(200)
                .body("warnings[0].rule", equalTo("C10"));
        take(region(Suite.ALMATY), station("75-0002", Suite.ALMATY)).statusCode(200);
    }

    @Test
    void a_line_without_names_is_refused_and_the_rest_goes_on() {
        take(
                        region(Suite.ALMATY),
                        station("75-0003", Suite.ALMATY).replace("\"kk\":\"a\",", ""),
                        station("75-0001", Suite.ALMATY))
                .statusCode(200)
                .body("rejected", equalTo(1))
                .body("unchanged", equalTo(1))
                .body("lines[0].errors[0].field", equalTo("name.kk"));
    }

    @Test
    void anyone_finds_a_station_by_a_part_of_its_id_or_name() {
        given().get("/api/stations?q=75-").then().statusCode(200).body("items.size()", equalTo(2));
        given().get("/api/stations?q=nowhere").then().body("items.size()", equalTo(0));
    }

    @Test
    void the_public_reads_stations_page_by_page() {
        given().get("/api/stations?territory=KZ&limit=3")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(3))
                .body("next", equalTo("75-0001"));
        given().get("/api/stations?territory=KZ&limit=0").then().statusCode(400);
    }

    @Test
    void nobody_imports_without_a_token_or_as_an_observer() {
        take("no-token", "{}").statusCode(401);
        take(kz.mandat.platform.testing.Tokens.of("o", "observer", "territory:KZ"), "{}")
                .statusCode(403);
    }

    private static ValidatableResponse take(String token, String... lines) {
        return as(token)
                .contentType("application/x-ndjson")
                .body(String.join("\n", lines).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/stations/import")
                .then();
    }
}
