package kz.mandat.local.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class PostgresForTestsTest {

    @Test
    void a_database_is_empty_and_belongs_to_its_login() throws SQLException {
        TestDatabase database = PostgresForTests.emptyDatabase();
        assertEquals(
                "1",
                answer(
                        database,
                        "create table vote (id int); insert into vote values (1); select id from vote"));
    }

    @Test
    void every_call_gives_another_database() {
        assertNotEquals(PostgresForTests.emptyDatabase(), PostgresForTests.emptyDatabase());
    }

    @Test
    void the_server_is_the_version_the_suite_is_built_for() throws SQLException {
        assertTrue(
                answer(PostgresForTests.emptyDatabase(), "show server_version").startsWith("18."));
    }

    @Test
    void kazakh_letters_sort_by_the_alphabet_of_the_state_language() throws SQLException {
        String sorted =
                "select string_agg(letter, '' order by letter collate \"kk-x-icu\") "
                        + "from unnest(array['Я', 'Ө', 'Ә', 'Б', 'А', 'О', 'Қ', 'К']) as letter";
        assertEquals("АӘБКҚОӨЯ", answer(PostgresForTests.emptyDatabase(), sorted));
    }

    private static String answer(TestDatabase database, String statements) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                database.jdbcUrl(), database.username(), database.password());
                Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(statements);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (ResultSet result = statement.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
