package kz.mandat.tally.export;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import kz.mandat.tally.Protocol;
import kz.mandat.tally.Suite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ContestExportTest {

    private static final String COUNTRY_SYSTEM =
            Tokens.of("country", "regional-system", "territory:KZ");

    @Inject Suite suite;
    @Inject DataSource database;
    private String contest;

    @BeforeEach
    void two_protocols_count() throws JsonProcessingException {
        contest = suite.newContest();
        suite.bulk(
                        COUNTRY_SYSTEM,
                        new Protocol(contest, "75-0001")
                                .with("remarks", "=1+1")
                                .with("signatures", List.of("A. Person"))
                                .with(
                                        "mobileBoxes",
                                        List.of(
                                                Map.of(
                                                        "number",
                                                        1,
                                                        "applications",
                                                        12,
                                                        "found",
                                                        12)))
                                .with("signedAt", "2023-03-19T22:10:00+06:00"),
                        new Protocol(contest, "71-0001"))
                .statusCode(200);
        suite.acceptAll(Tokens.central(), contest, "KZ")
                .statusCode(200)
                .body("accepted", equalTo(2));
        suite.bulk(COUNTRY_SYSTEM, new Protocol(contest, "71-0002")).statusCode(200);
    }

    private static byte[] file(String contest, String name) {
        return RestAssured.get("/api/totals/{contest}/exports/{file}", contest, name)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String text(String contest, String name) {
        return new String(file(contest, name), StandardCharsets.UTF_8);
    }

    @Test
    void only_what_counts_is_exported_and_no_name_of_a_person() {
        String csv = text(contest, "protocols.csv");
        assertEquals(3, csv.lines().count(), csv);
        assertEquals(
                contest
                        + ",71-0001,1000,600,300;300,2,12,1010,410,600,350,200,40,10,2023-03-19T14:05:00Z,2023-03-19T17:10:00Z,false",
                csv.lines().toList().get(1));
        for (String name : List.of("protocols.csv", "protocols.ndjson")) {
            assertFalse(text(contest, name).contains("Person"), name);
            assertFalse(text(contest, name).contains("1+1"), name);
        }
    }

    @ParameterizedTest
    @CsvSource({"protocols.ndjson, application/x-ndjson", "protocols.csv, text/csv"})
    void an_export_that_is_imported_gives_the_same_state(String name, String mediaType) {
        String other = suite.newContest();
        Suite.as(COUNTRY_SYSTEM)
                .contentType(mediaType)
                .body(text(contest, name).replace(contest, other).getBytes(StandardCharsets.UTF_8))
                .post("/api/protocols/bulk")
                .then()
                .statusCode(200);
        suite.acceptAll(Tokens.central(), other, "KZ").body("accepted", equalTo(2));
        for (String each : List.of(name, "protocols.csv", "totals.csv", "options.csv")) {
            assertEquals(text(contest, each), text(other, each).replace(other, contest), each);
        }
    }

    /** As entries were kept before their votes stood with them too. */
    @Test
    void an_entry_from_before_is_exported_like_any_other() throws SQLException {
        List<String> files = List.of("protocols.csv", "protocols.ndjson");
        List<String> now = files.stream().map(name -> text(contest, name)).toList();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table protocol_entry disable trigger user");
            statement.execute("update protocol_entry set votes_by_option = null");
            statement.execute("alter table protocol_entry enable trigger user");
        }
        assertEquals(now, files.stream().map(name -> text(contest, name)).toList());
    }

    @Test
    void every_file_is_the_same_to_the_byte_each_time() {
        JsonPath manifest = JsonPath.from(text(contest, "manifest.json"));
        List<String> names = manifest.getList("files.path");
        assertEquals(10, names.size(), names.toString());
        for (String name : names) {
            assertArrayEquals(file(contest, name), file(contest, name), name);
        }
        assertArrayEquals(file(contest, "package.zip"), file(contest, "package.zip"));
    }

    @Test
    void the_sums_of_the_export_are_the_published_ones() {
        RestAssured.get("/api/totals/{contest}/exports/totals.json", contest)
                .then()
                .body("items[0].territory", equalTo("KZ"))
                .body("items[0].votes.amanat", equalTo(700))
                .body("items.territory", hasItems("KZ", Suite.ALMATY, Suite.ASTANA));
    }

    @Test
    void the_common_data_format_has_every_unit_that_it_counts_in() {
        for (String name : List.of("results-nist.json", "results-nist-stations.json")) {
            JsonPath report = JsonPath.from(text(contest, name));
            List<String> units = report.getList("GpUnit.'@id'");
            List<String> counted =
                    report.getList(
                            "Election[0].Contest[0].ContestSelection.VoteCounts.flatten().GpUnitId");
            assertEquals(List.of(), counted.stream().filter(id -> !units.contains(id)).toList());
            assertEquals("unofficial-partial", report.getString("Status"));
        }
        JsonPath stations = JsonPath.from(text(contest, "results-nist-stations.json"));
        assertEquals(
                350,
                stations.getInt(
                        "Election[0].Contest[0].ContestSelection.find { it.'@id' == 'selection-amanat' }.VoteCounts.find { it.GpUnitId == 'unit-71-0001' }.Count"));
    }

    @Test
    void the_count_has_the_shape_of_eml_510() {
        XmlPath eml = XmlPath.from(text(contest, "results-eml510.xml"));
        String total = "EML.Count.Election.Contests.Contest.TotalVotes";
        assertEquals("510", eml.getString("EML.@Id"));
        assertEquals(
                "700",
                eml.getString(
                        total
                                + ".Selection.find { it.AffiliationIdentifier.@Id == 'amanat' }.ValidVotes"));
        assertEquals("20", eml.getString(total + ".RejectedVotes"));
        assertEquals(
                2, eml.getList("EML.Count.Election.Contests.Contest.ReportingUnitVotes").size());
    }

    @Test
    void the_data_package_names_the_columns_of_every_table() {
        JsonPath described = JsonPath.from(text(contest, "datapackage.json"));
        List<String> paths = described.getList("resources.path");
        for (int i = 0; i < paths.size(); i++) {
            assertEquals(
                    text(contest, paths.get(i)).lines().findFirst().orElseThrow(),
                    String.join(
                            ",",
                            described.<String>getList("resources[" + i + "].schema.fields.name")),
                    paths.get(i));
        }
    }

    @Test
    void nothing_is_exported_before_the_last_station_has_closed() {
        String future = suite.newContest(Map.of("votingDay", "2099-03-19"));
        RestAssured.get("/api/totals/{contest}/exports/protocols.csv", future)
                .then()
                .statusCode(403);
        RestAssured.get("/api/totals/{contest}/exports/protocols.csv", "nowhere")
                .then()
                .statusCode(404);
    }

    @Test
    void the_register_that_is_imported_again_changes_nothing() {
        for (String name : List.of("territories", "stations")) {
            String lines =
                    RestAssured.get("/api/territories/exports/{file}", name + ".ndjson")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString();
            Suite.as(Tokens.central())
                    .contentType("application/x-ndjson")
                    .body(lines.getBytes(StandardCharsets.UTF_8))
                    .post("/api/{what}/import", name)
                    .then()
                    .statusCode(200)
                    .body("unchanged", equalTo((int) lines.lines().count()));
        }
    }
}
