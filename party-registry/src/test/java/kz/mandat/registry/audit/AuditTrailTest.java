package kz.mandat.registry.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import javax.sql.DataSource;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.registry.testing.As;
import kz.mandat.registry.testing.Registered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class AuditTrailTest {

    private static final String TRAIL = "/api/parties/audit";

    @Inject DataSource database;

    @Test
    void the_auditor_sees_who_did_what_when_and_why() {
        Registered.party("audited");
        As.justice()
                .body(
                        "{\"version\": 1, \"effectiveOn\": \"2024-01-01\", \"leader\": \"A\","
                                + " \"reason\": \"Congress 4\"}")
                .post("/api/parties/audited/changes")
                .then()
                .statusCode(200);

        As.auditor()
                .queryParam("subject", "party:audited")
                .get(TRAIL)
                .then()
                .statusCode(200)
                .body("items.action", contains("party.change", "party.register"))
                .body("items[0].actor", equalTo("justice"))
                .body("items[0].roles", contains("justice"))
                .body("items[0].unit", equalTo("territory:KZ"))
                .body("items[0].reason", equalTo("Congress 4"))
                .body("items[0].at", notNullValue());
    }

    @Test
    void the_trail_is_read_page_by_page() {
        Registered.party("audited-1");
        Registered.party("audited-2");

        String cursor =
                As.auditor()
                        .queryParam("limit", 1)
                        .get(TRAIL)
                        .then()
                        .body("items", hasSize(1))
                        .extract()
                        .path("next");
        As.auditor()
                .queryParam("cursor", cursor)
                .queryParam("limit", 1)
                .get(TRAIL)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void the_trail_is_filtered_by_day_and_exported_as_a_file() {
        Registered.party("audited-3");
        String today = LocalDate.now(ZoneId.of("Asia/Almaty")).toString();
        As.auditor()
                .queryParam("subject", "party:audited-3")
                .queryParam("from", today)
                .queryParam("to", today)
                .get(TRAIL)
                .then()
                .body("items", hasSize(1));
        As.auditor()
                .queryParam("subject", "party:audited-3")
                .queryParam("to", "2020-01-01")
                .get(TRAIL)
                .then()
                .body("items", hasSize(0));
        As.auditor()
                .queryParam("action", "party.register")
                .queryParam("actor", "justice")
                .queryParam("subject", "party:audited-3")
                .get(TRAIL + "/export.csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("audit.csv"))
                .body(startsWith("id,at,actor,roles,unit,action,subject,reason"))
                .body(containsString("party:audited-3,Order 17 of 1 September 2006"));
        As.auditor().queryParam("from", "yesterday").get(TRAIL).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update %s set %s = %s",
                "delete from %s where %s = %s",
                "truncate %1$s cascade"
            })
    void the_database_itself_takes_no_change_of_what_is_on_record(String statement)
            throws SQLException {
        Registered.party("kept-" + Integer.toHexString(statement.hashCode()));
        Map<String, String> recorded =
                Map.of(
                        "audit_event", "actor",
                        "party_version", "reason",
                        "party_application_step", "number",
                        "accreditation_step", "number",
                        "committee_member", "number",
                        "member_list", "number",
                        "member_row", "line",
                        "member_fault", "line",
                        "party_branch", "party");
        for (Map.Entry<String, String> table : recorded.entrySet()) {
            String sql = statement.formatted(table.getKey(), table.getValue(), table.getValue());
            try (Connection connection = database.getConnection();
                    Statement change = connection.createStatement()) {
                SQLException refusal =
                        assertThrows(SQLException.class, () -> change.executeUpdate(sql), sql);
                assertEquals("23001", refusal.getSQLState(), sql);
            }
        }
    }

    @Test
    void nobody_else_reads_the_trail() {
        As.anybody().get(TRAIL).then().statusCode(401);
        As.justice().get(TRAIL).then().statusCode(403);
        As.central().get(TRAIL).then().statusCode(403);
        As.anybody().get(TRAIL + "/export.csv").then().statusCode(401);
        As.justice().get(TRAIL + "/export.csv").then().statusCode(403);
    }
}
