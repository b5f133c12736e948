package kz.mandat.allocation.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What this service has told of a contest, from its outbox. */
@ApplicationScoped
public class Told {

    private final DataSource database;
    private final ObjectMapper json;

    @Inject
    Told(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The events of that name about the contest, in the order of telling. */
    public List<JsonNode> of(String contest, String name) {
        String query = "select payload from outbox where event_key = ? and type = ? order by id";
        List<JsonNode> events = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, contest);
            select.setString(2, "kz.mandat." + name + ".v1");
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    events.add(json.readTree(rows.getString(1)));
                }
            }
            return events;
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
