package kz.mandat.registry.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The facts that wait in the outbox, and whether they look as the documentation shows them. */
@ApplicationScoped
public class RecordedFacts {

    private static final Path EXAMPLES = Path.of("../docs/events/examples");

    private final DataSource database;
    private final ObjectMapper json;

    @Inject
    RecordedFacts(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The facts of one name about one thing, oldest first. */
    public List<JsonNode> of(String name, String key) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select payload from outbox where type = ? and event_key = ? order"
                                        + " by id")) {
            select.setString(1, "kz.mandat." + name + ".v1");
            select.setString(2, key);
            List<JsonNode> facts = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    facts.add(json.readTree(rows.getString(1)));
                }
            }
            return facts;
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The one fact of that name about one thing, shaped as its documented example. */
    public JsonNode onlyOneAsDocumented(String name, String key) {
        List<JsonNode> facts = of(name, key);
        if (facts.size() != 1) {
            throw new AssertionError("expected one " + name + " of " + key + ", found " + facts);
        }
        Map<String, JsonNodeType> emitted = fields("", facts.getFirst());
        Map<String, JsonNodeType> documented = fields("", example(name));
        boolean sameShape =
                emitted.keySet().equals(documented.keySet())
                        && emitted.entrySet().stream()
                                .allMatch(field ->
                                        field.getValue() == JsonNodeType.NULL
                                                || field.getValue()
                                                        == documented.get(field.getKey()));
        if (!sameShape) {
            throw new AssertionError(name + " has " + emitted + ", documented " + documented);
        }
        return facts.getFirst().get("data");
    }

    private JsonNode example(String name) {
        try {
            return json.readTree(Files.readString(EXAMPLES.resolve(name + ".v1.json")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, JsonNodeType> fields(String path, JsonNode node) {
        Map<String, JsonNodeType> fields = new TreeMap<>();
        node.properties()
                .forEach(field -> {
                    String here = path + "/" + field.getKey();
                    fields.put(here, field.getValue().getNodeType());
                    fields.putAll(fields(here, field.getValue()));
                });
        return fields;
    }
}
