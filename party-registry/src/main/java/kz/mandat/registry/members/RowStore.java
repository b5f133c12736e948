package kz.mandat.registry.members;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    private static final String IN_OTHER_PARTIES =
            """
            select r.iin_hash from member_row r
            join party p on p.member_list = r.list
            join party_version v on v.party = p.id and v.version = p.version
            where v.state <> 'LIQUIDATED' and r.accepted and r.iin_hash = any (?)
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

    /** Which of these persons registered parties have as members. */
    Set<String> inOtherParties(Collection<String> fingerprints) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(IN_OTHER_PARTIES)) {
            Array values = connection.createArrayOf("text", fingerprints.toArray());
            select.setArray(1, values);
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
