package kz.mandat.acceptance;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the logins of the services may do in PostgreSQL, past the services. */
@ExtendWith(WithRunningSuite.class)
class DatabaseRightsTest {

    private static final String NOT_ALLOWED = "42501";
    private static final List<String> DATABASES =
            List.of("party_registry", "candidate_lists", "tally_service", "allocation_service");

    private final RunningSuite suite;

    DatabaseRightsTest(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void a_service_opens_its_own_database_and_no_other() {
        for (String login : DATABASES) {
            for (String database : DATABASES) {
                if (login.equals(database)) {
                    assertDoesNotThrow(() -> open(login, database).close());
                } else {
                    refused(() -> open(login, database).close());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set reason = 'another'",
                "delete from audit_event",
                "update protocol_entry set found = found + 1",
                "delete from protocol_decision",
                "truncate protocol_entry_vote",
                "alter table protocol_entry disable trigger all",
                "drop table audit_event",
                "create table copy (id int)",
                "update flyway_schema_history set success = false"
            })
    void the_login_of_the_tally_changes_nothing_that_is_append_only(String statement)
            throws SQLException {
        try (Connection connection = open("tally_service", "tally_service");
                Statement sql = connection.createStatement()) {
            refused(() -> sql.execute(statement));
        }
    }

    private Connection open(String login, String database) throws SQLException {
        return DriverManager.getConnection(
                suite.suite().addresses().jdbcUrl(database), login, login);
    }

    private static void refused(org.junit.jupiter.api.function.Executable act) {
        SQLException refusal = assertThrows(SQLException.class, act);
        assertEquals(NOT_ALLOWED, refusal.getSQLState(), refusal.getMessage());
    }
}
