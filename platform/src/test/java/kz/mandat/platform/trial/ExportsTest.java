package kz.mandat.platform.trial;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kz.mandat.platform.testing.DatabaseResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ExportsTest {

    @Inject Rows rows;

    @BeforeEach
    void three_trials_stand() throws SQLException {
        rows.execute(
                """
                insert into trial (id, count) values ('export-b "quoted", twice', 2), ('export-a', 1), ('=export-c', 3)
                on conflict do nothing
                """);
    }

    private static byte[] file(String name) {
        return given().get("/api/trials/exports/{like}/{file}", "%export%", name)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String sha256(byte[] octets) throws java.security.NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
    }

    @Test
    void a_table_is_csv_with_a_header_and_no_cell_that_a_spreadsheet_would_run() {
        assertEquals(
                """
                id,count
                '=export-c,3
                export-a,1
                "export-b ""quoted"", twice",2
                """,
                new String(file("trials.csv"), java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void lines_of_json_keep_every_letter() {
        List<String> lines =
                new String(file("trials.ndjson"), java.nio.charset.StandardCharsets.UTF_8)
                        .lines()
                        .toList();
        assertEquals("export-b \"quoted\", twice", JsonPath.from(lines.get(2)).get("id"));
    }

    @Test
    void the_manifest_has_the_hash_of_every_file() throws Exception {
        JsonPath manifest =
                JsonPath.from(
                        new String(file("manifest.json"), java.nio.charset.StandardCharsets.UTF_8));
        for (Map<String, Object> entry : manifest.<Map<String, Object>>getList("files")) {
            byte[] content = file((String) entry.get("path"));
            assertEquals(sha256(content), entry.get("sha256"), entry.toString());
            assertEquals(content.length, entry.get("bytes"));
        }
        assertEquals(3, manifest.getList("files").size());
    }

    @Test
    void a_package_holds_the_same_files_and_is_the_same_to_the_byte_each_time() throws IOException {
        byte[] zip = file("package.zip");
        assertArrayEquals(zip, file("package.zip"));
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                entries.put(each.getName(), in.readAllBytes());
            }
        }
        assertEquals(
                List.of("trials.csv", "trials.ndjson", "datapackage.json", "manifest.json"),
                List.copyOf(entries.keySet()));
        entries.forEach((name, content) -> assertArrayEquals(file(name), content, name));
    }

    @Test
    void the_data_package_describes_the_columns() {
        given().get("/api/trials/exports/x/datapackage.json")
                .then()
                .statusCode(200)
                .body("profile", equalTo("tabular-data-package"))
                .body("resources[0].path", equalTo("trials.csv"))
                .body("resources[0].schema.fields[1].type", equalTo("integer"));
    }

    @Test
    void who_has_this_revision_gets_304_until_a_row_changes() throws SQLException {
        String tag =
                given().get("/api/trials/exports/x/trials.csv").then().extract().header("ETag");
        given().header("If-None-Match", tag)
                .get("/api/trials/exports/x/trials.csv")
                .then()
                .statusCode(304);
        rows.execute("update trial set count = count where id = 'export-a'");
        given().header("If-None-Match", tag)
                .get("/api/trials/exports/x/trials.csv")
                .then()
                .statusCode(200);
    }

    @Test
    void a_file_that_the_export_does_not_have_is_not_found() {
        given().get("/api/trials/exports/x/other.csv").then().statusCode(404);
    }
}
