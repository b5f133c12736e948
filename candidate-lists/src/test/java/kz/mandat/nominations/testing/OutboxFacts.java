package kz.mandat.nominations.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** The facts that wait in the outbox, and the examples that the consumers were promised. */
@ApplicationScoped
public class OutboxFacts {

    private final DataSource database;
    private final ObjectMapper json;

    @Inject
    OutboxFacts(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The data of all facts of that name with that key. */
    public List<JsonNode> of(String name, String key) {
        List<JsonNode> facts = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select payload from outbox where type = ? and event_key = ? order"
                                        + " by id")) {
            select.setString(1, "kz.mandat." + name + ".v1");
            select.setString(2, key);
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                facts.add(json.readTree(rows.getString(1)).get("data"));
            }
            return facts;
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public JsonNode example(String name) {
        Path file = Path.of("../docs/events/examples/" + name + ".v1.json");
        try {
            return json.readTree(Files.readString(file)).get("data");
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static Set<String> fields(JsonNode fact) {
        Set<String> names = new TreeSet<>();
        fact.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
