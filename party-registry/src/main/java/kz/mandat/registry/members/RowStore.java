package kz.mandat.registry.members;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import kz.mandat.registry.personal.PersonalData;
import org.postgresql.PGConnection;

/** Writes rows in bulk, each with what it says of a person sealed. */
@ApplicationScoped
class RowStore {

    private static final String LISTS_OF_PARTIES =
            """
            select p.member_list from party p
            join party_version v on v.party = p.id and v.version = p.version
            where v.state <> 'LIQUIDATED' and p.member_list is not null
            """;

    // One look into the index for each person, whatever the planner knows of the table.
    static final String IN_LISTS =
            """
            select h.iin_hash from unnest(?) h (iin_hash)
            cross join lateral (
                select from member_row r
                where r.iin_hash = h.iin_hash and r.accepted and r.list = any (?) limit 1) found
            """;

    private static final String ALSO_IN_LISTS =
            """
            select r.region, count(*) from member_row r
            cross join lateral (
                select from member_row o
                where o.iin_hash = r.iin_hash and o.accepted and o.list = any (?) limit 1) found
            where r.list = ? and r.accepted
            group by r.region
            """;

    private final DataSource database;
    private final PersonalData personalData;
    private final ObjectMapper json;

    @Inject
    RowStore(DataSource database, PersonalData personalData, ObjectMapper json) {
        this.database = database;
        this.personalData = personalData;
        this.json = json;
    }

    /** A checked row and the keyed hash of its IIN, or an empty text. */
    record Stored(CheckedRow row, String fingerprint) {}

    /** The lists by which registered parties have their members. */
    List<UUID> listsOfParties() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LISTS_OF_PARTIES);
                ResultSet rows = select.executeQuery()) {
            List<UUID> lists = new ArrayList<>();
            while (rows.next()) {
                lists.add(rows.getObject(1, UUID.class));
            }
            return lists;
        } catch (SQLException failure) {
            throw new IllegalStateException("The lists of parties cannot be read", failure);
        }
    }

    /** Which of these persons stand in one of the lists. */
    Set<String> among(Collection<String> fingerprints, List<UUID> lists) {
        if (lists.isEmpty()) {
            return Set.of();
        }
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(IN_LISTS)) {
            select.setArray(1, connection.createArrayOf("text", fingerprints.toArray()));
            select.setArray(2, connection.createArrayOf("uuid", lists.toArray()));
            Set<String> found = new HashSet<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("The members of parties cannot be read", failure);
        }
    }

    /** How many rows that count in a list, by region, are of persons in one of the others. */
    Map<String, Long> alsoIn(UUID list, List<UUID> others) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(ALSO_IN_LISTS)) {
            select.setArray(1, connection.createArrayOf("uuid", others.toArray()));
            select.setObject(2, list);
            Map<String, Long> found = new TreeMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), rows.getLong(2));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("The members of parties cannot be read", failure);
        }
    }

    void write(UUID list, List<Stored> rows) {
        StringBuilder members = new StringBuilder(rows.size() * 400);
        StringBuilder faults = new StringBuilder();
        for (Stored stored : rows) {
            append(members, list, stored);
            int number = 0;
            for (RowFault fault : stored.row().faults()) {
                append(faults, list, fault, number++);
            }
        }
        copy(
                "copy member_row (list, line, iin_hash, region, accepted, sealed) from stdin",
                members);
        if (!faults.isEmpty()) {
            copy(
                    "copy member_fault (list, line, number, field, rule, other_line) from stdin",
                    faults);
        }
    }

    private void append(StringBuilder copy, UUID list, Stored stored) {
        CheckedRow row = stored.row();
        copy.append(list)
                .append('\t')
                .append(row.row().line())
                .append('\t')
                .append(stored.fingerprint().isEmpty() ? "\\N" : stored.fingerprint())
                .append('\t')
                .append(row.region() == null ? "\\N" : row.region())
                .append('\t')
                .append(row.faults().isEmpty())
                .append("\t\\\\x")
                .append(HexFormat.of().formatHex(personalData.seal(content(row.row()))))
                .append('\n');
    }

    private String content(ListRow row) {
        Map<String, String> content = new TreeMap<>();
        row.cells().forEach((column, text) -> content.put(column.field(), text));
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void append(StringBuilder copy, UUID list, RowFault fault, int number) {
        copy.append(list)
                .append('\t')
                .append(fault.line())
                .append('\t')
                .append(number)
                .append('\t')
                .append(fault.column() == null ? "\\N" : fault.column().field())
                .append('\t')
                .append(fault.rule().name())
                .append('\t')
                .append(fault.otherLine() == null ? "\\N" : fault.otherLine())
                .append('\n');
    }

    private void copy(String sql, StringBuilder rows) {
        try (Connection connection = database.getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            sql,
                            new ByteArrayInputStream(
                                    rows.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException("The rows cannot be stored", failure);
        }
    }

    /** What a row says of a person; the caller leaves the audit record. */
    String open(UUID list, long line) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select sealed from member_row where list = ? and line = ?")) {
            select.setObject(1, list);
            select.setLong(2, line);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? personalData.open(row.getBytes(1)) : "";
            }
        }
    }
}
