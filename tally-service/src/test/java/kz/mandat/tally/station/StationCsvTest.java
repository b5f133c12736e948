package kz.mandat.tally.station;

import static io.restassured.RestAssured.given;
import static kz.mandat.tally.Suite.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import kz.mandat.tally.Suite;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class StationCsvTest {

    private static final String HEADER =
            "id,territory,number,kind,voters,name.kk,name.ru,name.en,address.kk,address.ru,address.en,latitude,longitude\n";

    @Inject Suite suite;
    @Inject Jdbi database;

    @BeforeEach
    void define() {
        suite.newContest();
        String outside = Suite.territory("islands", null, "abroad");
        as(Tokens.central())
                .contentType("application/x-ndjson")
                .body(outside.getBytes(StandardCharsets.UTF_8))
                .post("/api/territories/import")
                .then()
                .statusCode(200);
    }

    @Test
    void stations_come_from_csv_with_address_and_coordinates_and_a_report_by_row() {
        take(HEADER
                        + "is-0001,islands,1,ordinary,3200,a,b,c,Абай 1,Абая 1,Abay"
                        + " 1,43.25,76.889709\n"
                        + "is-0002,islands,x,ordinary,900,a,b,c,,,,,\n"
                        + "is-0003,islands,3,ordinary,900,a,b,c,,,,99.5,76\n"
                        + "is-0004,islands,4,ordinary\n")
                .statusCode(200)
                .body("rejected", equalTo(3))
                .body("lines.line", contains(3, 4, 5))
                .body("lines[0].errors[0].field", equalTo("number"))
                .body("lines[1].errors[0].field", equalTo("latitude"))
                .body("warnings.rule", contains("C10"));
        given().get("/api/stations/is-0001")
                .then()
                .statusCode(200)
                .body("address.ru", equalTo("Абая 1"))
                .body("latitude", equalTo(43.25f))
                .body("voters", equalTo(3200));
    }

    @Test
    void what_changes_after_the_call_is_a_version_and_the_register_is_read_as_of_any_moment() {
        String before = HEADER + "is-0009,islands,9,ordinary,700,a,b,c,,,,,\n";
        take(before).statusCode(200);
        OffsetDateTime moment =
                database.withHandle(handle ->
                        handle.createQuery("select clock_timestamp()")
                                .mapTo(OffsetDateTime.class)
                                .one());
        take(before).statusCode(200).body("unchanged", equalTo(1));
        take(HEADER + "is-0009,islands,9,ordinary,750,a,b,c,Абай 2,Абая 2,Abay 2,,\n")
                .body("stored", equalTo(1));
        given().get("/api/stations/is-0009").then().body("voters", equalTo(750));
        given().queryParam("at", moment.toString())
                .get("/api/stations/is-0009")
                .then()
                .statusCode(200)
                .body("voters", equalTo(700))
                .body("address", nullValue());
        given().queryParam("at", "2020-01-01T00:00:00Z")
                .get("/api/stations/is-0009")
                .then()
                .statusCode(404);
        given().queryParam("at", moment.toString())
                .queryParam("territory", "islands")
                .get("/api/stations")
                .then()
                .body("items.find { it.id == 'is-0009' }.voters", equalTo(700));
        given().get("/api/stations/is-0009/versions")
                .then()
                .body("items.station.voters", contains(700, 750))
                .body("items[1].until", nullValue());
    }

    @Test
    void territories_and_constituencies_come_from_csv() {
        as(islands())
                .contentType("text/csv")
                .body(
                        "id,parent,kato,iso,type,name.kk,name.ru,name.en\nislet,islands,,,town,a,b,c\nlost,nowhere,,,town,a,b,c\n"
                                .getBytes(StandardCharsets.UTF_8))
                .post("/api/territories/import")
                .then()
                .statusCode(200)
                .body("received", equalTo(2))
                .body("lines.line", contains(3))
                .body("lines[0].errors[0].field", equalTo("parent"));
        take(HEADER + "is-0011,islands,11,ordinary,700,a,b,c,,,,,\n");
        members("constituency,station\nisles,is-0011\nisles,99-9999\n")
                .body("lines.line", contains(3));
        members("constituency,station,belongs\nisles,is-0011,false\n").body("stored", equalTo(1));
        members("constituency,station,belongs\nisles,is-0011,false\n")
                .body("unchanged", equalTo(1));
        members("constituency,station,belongs\nisles,is-0011,perhaps\n")
                .body("lines[0].errors.field", hasItem("belongs"));
    }

    @Test
    void a_table_without_a_header_or_from_a_clerk_is_refused() {
        take("").statusCode(400).body("errors[0].field", equalTo("header"));
        List.of("/api/stations/import", "/api/territories/import")
                .forEach(path ->
                        as(Suite.clerk("c", "75-0001"))
                                .contentType("text/csv")
                                .body(HEADER)
                                .post(path)
                                .then()
                                .statusCode(403));
    }

    /** A country of its own, so that no other test counts its stations. */
    private static String islands() {
        return Tokens.of("islands", "central", "territory:islands");
    }

    private static ValidatableResponse members(String table) {
        return as(islands())
                .contentType("text/csv")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post("/api/stations/constituencies/import")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse take(String table) {
        return as(islands())
                .contentType("text/csv")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post("/api/stations/import")
                .then();
    }
}
