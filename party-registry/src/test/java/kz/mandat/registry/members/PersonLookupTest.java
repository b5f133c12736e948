package kz.mandat.registry.members;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kz.mandat.platform.testing.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class PersonLookupTest {

    private static final UUID LIST = UUID.fromString("0197a3c2-5a71-4c0e-9a55-2f6f3d9b1c77");
    private static final int MEMBERS = 100_000;

    private static final String LARGE_LIST =
            """
            insert into member_row (list, line, iin_hash, region, accepted, sealed)
            select '%s', n, md5(n::text), '750000000', true, decode(repeat('00', 200), 'hex')
            from generate_series(1, %d) n
            """
                    .formatted(LIST, MEMBERS);
    private static final String BY_NUMBER_AND_LIST =
            "Index Cond: ((iin_hash = h.iin_hash) AND (list = ANY";

    @Inject DataSource database;

    @Test
    void a_person_is_looked_up_by_number_and_list_before_anything_is_known_of_a_large_list()
            throws SQLException {
        try (Connection connection = database.getConnection();
                Statement table = connection.createStatement()) {
            // In the place of the table one of which no statistics are ever gathered by themselves.
            table.execute("create temporary table member_row (like member_row including all)");
            try {
                table.execute(LARGE_LIST);

                String plan = explained(connection);

                assertTrue(plan.contains(BY_NUMBER_AND_LIST), plan);
                assertFalse(plan.contains("Filter"), plan);
                assertEquals(500, found(connection));
            } finally {
                table.execute("drop table pg_temp.member_row");
            }
        }
    }

    private static String explained(Connection connection) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (PreparedStatement explain = question(connection, "explain " + RowStore.IN_LISTS);
                ResultSet line = explain.executeQuery()) {
            while (line.next()) {
                plan.append(line.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    private static int found(Connection connection) throws SQLException {
        int found = 0;
        try (PreparedStatement select = question(connection, RowStore.IN_LISTS);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found++;
            }
        }
        return found;
    }

    /** A block of two thousand, of whom five hundred stand in the list. */
    private static PreparedStatement question(Connection connection, String sql)
            throws SQLException {
        PreparedStatement question = connection.prepareStatement(sql);
        question.setArray(1, connection.createArrayOf("text", persons()));
        question.setArray(2, connection.createArrayOf("uuid", new Object[] {LIST}));
        return question;
    }

    private static Object[] persons() {
        return IntStream.rangeClosed(MEMBERS - 499, MEMBERS + 1500)
                .mapToObj(PersonLookupTest::hash)
                .toArray();
    }

    private static String hash(int person) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("MD5")
                            .digest(String.valueOf(person).getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
