package kz.mandat.registry.founding;

import static kz.mandat.registry.founding.FoundingSteps.act;
import static kz.mandat.registry.founding.FoundingSteps.notice;
import static kz.mandat.registry.founding.FoundingSteps.on;
import static kz.mandat.registry.founding.FoundingSteps.upload;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import kz.mandat.registry.testing.As;
import kz.mandat.registry.testing.People;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ListUploadTest {

    private static final Logger LOG = Logger.getLogger(ListUploadTest.class);
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject DataSource database;

    @TestHTTPResource("/")
    URI address;

    private static String confirmed(String name) {
        String id = notice(name, "2023-03-01");
        upload(id, "initiative", People.list(0, 14, 50)).statusCode(200);
        act(As.justice(), id, "confirmation", on("2023-03-01")).statusCode(200);
        return id;
    }

    private static String listOf(String id) {
        return "/api/applications/" + id + "/lists/members";
    }

    @Test
    void the_report_names_line_field_and_rule_and_never_the_cell() {
        String id = confirmed("Есеп");
        String first = People.row(1, "750000000");
        String broken =
                "850131300209,Тегі,Аты,,1985-01-31,KZ-00,\n"
                        + first
                        + "12,=1+1,,,31.02.1985,750000000,\n";
        upload(id, "members", People.HEADING + first + broken)
                .statusCode(200)
                .body("rows", equalTo(4))
                .body("accepted", equalTo(1));

        As.applicant()
                .queryParam("limit", 3)
                .get(listOf(id) + "/faults")
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items[0].line", equalTo(3))
                .body("items.rule", hasItems("iin-checksum", "unknown-region", "duplicate"))
                .body("items[2].otherLine", equalTo(2))
                .body("next", equalTo("4.0"));
        String report =
                As.applicant()
                        .queryParam("lang", "ru")
                        .get(listOf(id) + "/report.csv")
                        .then()
                        .statusCode(200)
                        .header("Content-Disposition", containsString("report.csv"))
                        .extract()
                        .asString();
        assertTrue(report.startsWith("line,field,rule,article,otherLine,message"));
        assertTrue(report.contains("Это лицо уже есть в списке"));
        assertFalse(report.contains("850131300209"));
        As.applicant()
                .queryParam("lang", "de")
                .get(listOf(id) + "/report.csv")
                .then()
                .statusCode(400);
        As.applicant().queryParam("cursor", "x").get(listOf(id) + "/faults").then().statusCode(400);
    }

    @Test
    void the_same_file_again_changes_nothing() {
        String id = confirmed("Қайта");
        String list = People.list(1000, 2, 5);
        String first = upload(id, "members", list).statusCode(200).extract().path("id");

        upload(id, "members", list)
                .statusCode(200)
                .body("unchanged", equalTo(true))
                .body("id", equalTo(first))
                .body("number", equalTo(1));
        upload(id, "members", list + People.row(2000, "750000000"))
                .statusCode(200)
                .body("number", equalTo(2));
    }

    @Test
    void a_file_that_is_not_whole_or_not_readable_leaves_the_last_list_in_force() {
        String id = confirmed("Бүтін");
        upload(id, "members", People.list(1000, 2, 5)).statusCode(200);
        String list = People.list(3000, 2, 1500);

        upload(id, "members", list.substring(0, list.length() - 40))
                .statusCode(400)
                .body("errors[0].rule", equalTo("list-cut"));
        upload(
                        As.applicant().queryParam("rows", 3001),
                        id,
                        "members",
                        list.getBytes(StandardCharsets.UTF_8),
                        "text/csv")
                .statusCode(400)
                .body("errors[0].rule", equalTo("list-row-count"));
        upload(
                        As.applicant(),
                        id,
                        "members",
                        list.getBytes(Charset.forName("windows-1251")),
                        "text/csv")
                .statusCode(400)
                .body("errors[0].rule", equalTo("list-not-utf-8"));
        upload(As.applicant(), id, "members", new byte[] {1, 2, 3}, XLSX)
                .statusCode(400)
                .body("errors[0].rule", equalTo("list-not-a-workbook"));
        upload(As.applicant(), id, "members", new byte[0], "text/csv").statusCode(400);
        upload(As.applicant(), id, "members", new byte[] {1}, "application/pdf").statusCode(415);

        As.applicant().get(listOf(id)).then().body("rows", equalTo(10)).body("number", equalTo(1));
    }

    @Test
    void a_body_above_the_limit_is_refused_and_json_stays_small() throws IOException {
        String answer = announceTwoGigabytes(confirmed("Үлкен"));
        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        As.applicant()
                .body("{\"reason\": \"" + "x".repeat(1 << 20) + "\"}")
                .post("/api/applications")
                .then()
                .statusCode(413)
                .body("code", equalTo("payload-too-large"));
    }

    @Test
    void json_in_chunks_without_a_length_is_counted_too() throws IOException {
        StringBuilder body = new StringBuilder("{\"reason\": \"");
        body.append("x".repeat(2 << 20)).append("\"}");
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            String head =
                    "POST /api/applications HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n%x\r\n"
                            .formatted(Tokens.of("applicant", "applicant", ""), body.length());
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream()
                    .write((body + "\r\n0\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            String status =
                    new BufferedReader(
                                    new InputStreamReader(
                                            socket.getInputStream(), StandardCharsets.US_ASCII))
                            .readLine();
            assertTrue(status.startsWith("HTTP/1.1 413"), status);
        }
    }

    private String announceTwoGigabytes(String id) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(5000);
            String head =
                    "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: text/csv\r\nContent-Length: 2147483648\r\nConnection: close\r\n\r\n"
                            .formatted(listOf(id), Tokens.of("applicant", "applicant", ""));
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    @Test
    void a_workbook_that_swells_is_refused_and_the_last_list_stays_in_force() throws IOException {
        String id = confirmed("Бомба");
        upload(id, "members", People.list(1000, 2, 5)).statusCode(200);
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        byte[] megabyte = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 401; i++) {
                zip.write(megabyte);
            }
        }
        assertTrue(bomb.size() < 1 << 20, "a small file");

        upload(As.applicant(), id, "members", bomb.toByteArray(), XLSX)
                .statusCode(400)
                .body("errors[0].rule", equalTo("list-swells"))
                .body("errors[0].message.ru", containsString("разрастается"));

        As.applicant().get(listOf(id)).then().body("rows", equalTo(10)).body("number", equalTo(1));
    }

    @Test
    void a_cell_that_a_spreadsheet_would_run_is_a_fault_of_its_row_and_never_repeated() {
        String id = confirmed("Формула");
        String bornOn = People.birthOf(5).toString();
        upload(
                        id,
                        "members",
                        People.HEADING
                                + "%s,\"=HYPERLINK(\"\"http://elsewhere\"\")\",Аты,,%s,750000000,\n"
                                        .formatted(People.iinOf(5), bornOn)
                                + "%s,Тегі,@SUM(A1),,%s,750000000,\n"
                                        .formatted(People.iinOf(6), People.birthOf(6).toString()))
                .statusCode(200)
                .body("rows", equalTo(2))
                .body("accepted", equalTo(0))
                .body("rules.rule", equalTo(List.of("formula")));

        As.applicant()
                .get(listOf(id) + "/faults")
                .then()
                .body("items.line", equalTo(List.of(2, 3)))
                .body("items.field", equalTo(List.of("surname", "givenName")));
        As.applicant()
                .queryParam("lang", "ru")
                .get(listOf(id) + "/report.csv")
                .then()
                .statusCode(200)
                .body(not(containsString("HYPERLINK")))
                .body(not(containsString("@SUM")));
    }

    @Test
    void what_a_row_says_is_stored_sealed_and_read_on_the_record_only() throws SQLException {
        String id = confirmed("Құпия");
        upload(id, "members", People.HEADING + People.row(77, "750000000")).statusCode(200);
        String reading = listOf(id) + "/rows/2/reading";

        As.applicant().body("{\"reason\": \"Curious\"}").post(reading).then().statusCode(403);
        As.anybody().body("{\"reason\": \"Curious\"}").post(reading).then().statusCode(401);
        As.justice().body("{}").post(reading).then().statusCode(400);
        As.justice()
                .body("{\"reason\": \"Complaint 12\"}")
                .post(reading)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("iin", equalTo(People.iinOf(77)))
                .body("surname", startsWith("Тегі"));

        assertEquals(
                1,
                count(
                        "select count(*) from audit_event where action = 'personal-data.read' and"
                                + " reason = 'Complaint 12'"));
        assertEquals(
                0,
                count(
                        "select count(*) from member_row where position('%s'::bytea in sealed) > 0"
                                .formatted(People.iinOf(77))));
    }

    private int count(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    @Test
    void who_may_not_work_on_the_application_uploads_nothing() {
        String id = confirmed("Бөтен");
        byte[] list = People.list(1000, 2, 5).getBytes(StandardCharsets.UTF_8);

        upload(As.anybody(), id, "members", list, "text/csv").statusCode(401);
        upload(As.justice(), id, "members", list, "text/csv").statusCode(403);
        upload(As.anotherApplicant(), id, "members", list, "text/csv")
                .statusCode(403)
                .body("code", equalTo("outside-unit"));
        upload(As.applicant(), id, "initiative", list, "text/csv")
                .statusCode(409)
                .body("detail", not(equalTo("")));
    }

    @Test
    void a_hundred_thousand_members_are_checked_within_a_minute() {
        String id = confirmed("Жүз мың");
        byte[] list = People.list(200_000, 20, 5_000).getBytes(StandardCharsets.UTF_8);
        Instant start = Instant.now();

        upload(As.applicant(), id, "members", list, "text/csv")
                .statusCode(200)
                .body("rows", equalTo(100_000))
                .body("accepted", equalTo(100_000));

        Duration taken = Duration.between(start, Instant.now());
        LOG.infof("100,000 members, %d bytes, checked in %s", list.length, taken);
        assertTrue(taken.toSeconds() < 60, taken.toString());
    }
}
