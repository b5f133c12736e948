package kz.mandat.platform.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import kz.mandat.platform.event.Event;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;

/**
 * Reads the public facts of the outbox on from a cursor. A fact is shown when every transaction
 * that began before its own has ended: so none is ever passed over, and all readers see one order.
 */
@ApplicationScoped
public class ChangeFeed {

    private static final String READ =
            """
            select tx, id, payload from outbox
            where (tx, id) > (cast(? as xid8), ?) and tx < pg_snapshot_xmin(pg_current_snapshot()) and type = any (?)
            order by tx, id limit ?
            """;
    private static final String IS_KNOWN =
            "select cast(? as xid8) < pg_snapshot_xmax(pg_current_snapshot())";
    private static final String END =
            "select tx, id from outbox where tx < pg_snapshot_xmin(pg_current_snapshot()) order by tx desc, id desc limit 1";

    private final DataSource database;
    private final ObjectMapper json;
    private final Set<String> names;

    @Inject
    public ChangeFeed(DataSource database, ObjectMapper json, Instance<PublicFacts> facts) {
        this.database = database;
        this.json = json;
        this.names =
                facts.stream()
                        .flatMap(each -> each.names().stream())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The facts after the cursor, of these names or, where none is given, of all public ones. */
    public Changes after(Cursor cursor, Collection<String> wanted, int limit) {
        try (Connection connection = database.getConnection()) {
            requireKnown(connection, cursor);
            try (PreparedStatement read = connection.prepareStatement(READ)) {
                read.setString(1, cursor.transaction());
                read.setLong(2, cursor.fact());
                read.setArray(3, connection.createArrayOf("text", types(wanted)));
                read.setInt(4, limit + 1);
                try (ResultSet rows = read.executeQuery()) {
                    return changes(rows, cursor, limit);
                }
            }
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("The facts could not be read", failure);
        }
    }

    private Changes changes(ResultSet rows, Cursor cursor, int limit)
            throws SQLException, JsonProcessingException {
        List<JsonNode> items = new ArrayList<>();
        Cursor next = cursor;
        while (rows.next()) {
            if (items.size() == limit) {
                return new Changes(items, next.text(), true);
            }
            items.add(json.readTree(rows.getString(3)));
            next = new Cursor(rows.getString(1), rows.getLong(2));
        }
        return new Changes(items, next.text(), false);
    }

    /** The place after all facts that there are now. */
    public Cursor end() {
        try (Connection connection = database.getConnection();
                PreparedStatement last = connection.prepareStatement(END);
                ResultSet row = last.executeQuery()) {
            return row.next() ? new Cursor(row.getString(1), row.getLong(2)) : Cursor.START;
        } catch (SQLException failure) {
            throw new IllegalStateException("The facts could not be read", failure);
        }
    }

    /** The names of the public facts. */
    public Set<String> names() {
        return Set.copyOf(names);
    }

    /** Refuses a name that no public fact has. */
    public void requirePublic(Collection<String> wanted) {
        for (String name : wanted) {
            if (!names.contains(name)) {
                throw ProblemException.invalid(
                        FieldError.of("type", InputRule.INVALID, String.join(", ", names)));
            }
        }
    }

    private Object[] types(Collection<String> wanted) {
        requirePublic(wanted);
        Collection<String> shown = wanted.isEmpty() ? names : wanted;
        return shown.stream().map(name -> Event.typeOf(name, 1)).toArray();
    }

    /** A cursor from before the database was made anew would hide facts: it is refused. */
    private static void requireKnown(Connection connection, Cursor cursor) throws SQLException {
        try (PreparedStatement known = connection.prepareStatement(IS_KNOWN)) {
            known.setString(1, cursor.transaction());
            try (ResultSet row = known.executeQuery()) {
                if (!row.next() || !row.getBoolean(1)) {
                    throw ProblemException.invalid(
                            FieldError.of("after", InputRule.UNKNOWN_REFERENCE, cursor.text()));
                }
            }
        }
    }
}
