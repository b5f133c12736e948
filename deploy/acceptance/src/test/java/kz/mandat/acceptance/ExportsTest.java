package kz.mandat.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The exports of the election of 2023, in the formats of others. */
@ExtendWith(WithRunningSuite.class)
class ExportsTest {

    private static final String SCHEMA =
            "nist-sp1500-100-v2/NIST_V2_election_results_reporting.json";

    private final RunningSuite suite;

    ExportsTest(RunningSuite suite) {
        this.suite = suite;
    }

    private String file(String address) {
        return suite.anyone().get(address).then().statusCode(200).extract().asString();
    }

    /** The schema lies beside the project, not in it. */
    private static Optional<Path> schema() {
        String folder = System.getenv("MANDAT_FORMATS");
        Path formats =
                folder == null ? Practice.project().resolve("../shared/formats") : Path.of(folder);
        return Optional.of(formats.resolve(SCHEMA)).filter(Files::exists);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/totals/mazhilis-2023-list/exports/results-nist.json",
                "/api/totals/mazhilis-2023-list/exports/results-nist-stations.json",
                "/api/contests/mazhilis-2023-list/exports/candidates-nist.json",
                "/api/parties/exports/parties-nist.json"
            })
    void a_report_in_the_common_data_format_is_valid_against_its_schema(String address)
            throws IOException {
        String report = file(address);
        if (schema().isEmpty()) {
            assertFalse(
                    Boolean.parseBoolean(System.getenv("MANDAT_FORMATS_REQUIRED")),
                    "The schema of NIST SP 1500-100 is missing: set MANDAT_FORMATS to its folder");
        }
        assumeTrue(
                schema().isPresent(), "Not validated: the schema of NIST SP 1500-100 is not here");
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
                        .getSchema(Files.newInputStream(schema().get()));
        Set<ValidationMessage> faults =
                schema.validate(report, com.networknt.schema.InputFormat.JSON);
        assertEquals(List.of(), faults.stream().limit(5).map(String::valueOf).toList());
    }

    @Test
    void the_exported_sums_are_the_official_ones_of_2023() {
        JsonPath report =
                JsonPath.from(file("/api/totals/mazhilis-2023-list/exports/results-nist.json"));
        assertEquals("certified", report.getString("Status"));
        assertEquals(
                3_431_510,
                report.getInt(
                        "Election[0].Contest[0].ContestSelection.find { it.'@id' == 'selection-amanat' }.VoteCounts.find { it.GpUnitId == 'unit-KZ' }.Count"));
        assertTrue(file("/api/results/mazhilis-2023-list/exports/seats.csv").contains("3431510"));
        assertTrue(
                file("/api/results/mazhilis-2023-list/exports/result-eml520.xml")
                        .contains("<m:Seats>40</m:Seats>"));
        assertTrue(
                file("/api/contests/mazhilis-2023-list/exports/candidates-eml230.xml")
                        .contains("<AffiliationIdentifier Id=\"amanat\">"));
    }

    @Test
    void every_protocol_is_in_the_table_of_protocols() {
        String csv = file("/api/totals/mazhilis-2023-list/exports/protocols.csv");
        assertEquals(10_224, csv.lines().count());
        assertTrue(csv.lines().skip(1).allMatch(row -> row.startsWith("mazhilis-2023-list,")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/totals/mazhilis-2023-list/exports/",
                "/api/results/mazhilis-2023-list/exports/",
                "/api/contests/mazhilis-2023-list/exports/",
                "/api/parties/exports/",
                "/api/territories/exports/"
            })
    void every_table_is_what_its_data_package_says(String exports) throws IOException {
        JsonNode described = new ObjectMapper().readTree(file(exports + "datapackage.json"));
        assertFalse(described.get("resources").isEmpty());
        for (JsonNode resource : described.get("resources")) {
            TabularData table = new TabularData(resource);
            String csv = file(exports + table.path());
            assertEquals(
                    String.join(",", resource.at("/schema/fields").findValuesAsText("name")),
                    csv.lines().findFirst().orElseThrow(),
                    table.path());
            assertEquals(List.of(), table.faults(csv).stream().limit(10).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/totals/mazhilis-2023-list/exports/",
                "/api/results/mazhilis-2023-list/exports/",
                "/api/contests/mazhilis-2023-list/exports/",
                "/api/parties/exports/",
                "/api/territories/exports/"
            })
    void the_manifest_has_the_hash_of_every_file_as_it_is_sent(String exports) throws Exception {
        JsonNode manifest = new ObjectMapper().readTree(file(exports + "manifest.json"));
        JsonNode described = new ObjectMapper().readTree(file(exports + "datapackage.json"));
        List<String> paths = manifest.get("files").findValuesAsText("path");
        assertTrue(paths.containsAll(described.get("resources").findValuesAsText("path")));
        for (JsonNode each : manifest.get("files")) {
            byte[] bytes = suite.anyone().get(exports + each.get("path").asText()).asByteArray();
            assertEquals(each.get("bytes").asLong(), bytes.length, each.toString());
            assertEquals(
                    each.get("sha256").asText(),
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)),
                    each.toString());
        }
    }
}
