package kz.mandat.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import kz.mandat.platform.testing.DatabaseResource;
import kz.mandat.platform.testing.Tokens;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class FactsTest {

    @Inject Suite suite;
    @Inject Jdbi database;
    @Inject ObjectMapper json;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TerritoryDefined",
                "ProtocolEntered",
                "ProtocolAccepted",
                "ProtocolDecided",
                "TotalsChanged",
                "TotalsCertified"
            })
    void a_fact_has_the_shape_of_its_example(String name) throws IOException {
        live();
        JsonNode example =
                json.readTree(
                        Files.readString(Path.of("../docs/events/examples/" + name + ".v1.json")));
        JsonNode sent = json.readTree(newest(name));
        assertEquals(shape(example), shape(sent));
        assertEquals(shape(example.get("data")), shape(sent.get("data")));
    }

    @Test
    void a_correction_raises_the_revision() throws JsonProcessingException {
        String contest = suite.newContest();
        suite.bulk(Suite.region(Suite.ALMATY), new Protocol(contest, "75-0001"));
        suite.acceptAll(Tokens.central(), contest, "KZ");
        long first = json.readTree(newest("TotalsChanged")).at("/data/revision").asLong();
        suite.decide(Tokens.central(), suite.protocolOf(contest, "75-0001"), "reopening")
                .statusCode(200);
        JsonNode second = json.readTree(newest("TotalsChanged")).get("data");
        assertEquals(first + 1, second.get("revision").asLong());
        assertEquals(0, second.get("protocolsReceived").asLong());
        assertEquals(0, second.at("/votes/amanat").asLong());
    }

    /** One of each fact. */
    private void live() throws JsonProcessingException {
        String contest = suite.newContest();
        suite.bulk(
                Tokens.of("country", "regional-system", "territory:KZ"),
                new Protocol(contest, "75-0001"),
                new Protocol(contest, "75-0002"),
                new Protocol(contest, "71-0001"),
                new Protocol(contest, "71-0002"));
        suite.decide(Tokens.central(), suite.protocolOf(contest, "75-0001"), "return");
        suite.bulk(Suite.region(Suite.ALMATY), new Protocol(contest, "75-0001").with("version", 2));
        suite.acceptAll(Tokens.central(), contest, "KZ");
        Suite.as(Tokens.central())
                .contentType("application/json")
                .body(Map.of("decisionNumber", "1", "reason", "All are in"))
                .post("/api/totals/{contest}/certification", contest)
                .then()
                .statusCode(201);
    }

    private String newest(String name) {
        return database.withHandle(handle ->
                handle.createQuery(
                                "select payload from outbox where type = :type order by id desc limit 1")
                        .bind("type", "kz.mandat." + name + ".v1")
                        .mapTo(String.class)
                        .one());
    }

    /** Field names with the kinds of their values; null stands for a text. */
    private static Map<String, String> shape(JsonNode object) {
        Map<String, String> shape = new TreeMap<>();
        assertFalse(object.isEmpty());
        object.properties()
                .forEach(field -> {
                    JsonNode value = field.getValue();
                    shape.put(
                            field.getKey(),
                            value.isNull() ? "STRING" : value.getNodeType().toString());
                });
        return shape;
    }
}
