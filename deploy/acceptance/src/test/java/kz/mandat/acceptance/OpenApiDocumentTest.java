package kz.mandat.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The document of the interface: what the suite says of itself is what is committed, it breaks
 * nothing of what was released, and its examples obey its own schemas.
 */
@ExtendWith(WithRunningSuite.class)
class OpenApiDocumentTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Path COMMITTED = Practice.project().resolve("docs/openapi/mandat.json");
    private static final Path RELEASED = Practice.project().resolve("docs/openapi/released-1.json");
    private static final Path WEB_CLIENT =
            Practice.project().resolve("gateway/src/main/webui/src/api/schema.d.ts");
    private static final Pattern ADDRESS = Pattern.compile("(?m)^ {4}\"(/api/[^\"]*)\": \\{");
    private static final Path PRESENT = Path.of("target/openapi.json");

    private final RunningSuite suite;

    OpenApiDocumentTest(RunningSuite suite) {
        this.suite = suite;
    }

    private JsonNode present() throws IOException {
        JsonNode present =
                JSON.readTree(
                        suite.anyone()
                                .get("/api/openapi")
                                .then()
                                .statusCode(200)
                                .extract()
                                .asByteArray());
        Files.writeString(PRESENT, JSON.writeValueAsString(present) + "\n");
        return present;
    }

    @Test
    void the_committed_document_is_the_present_one() throws IOException {
        JsonNode present = present();
        JsonNode committed = JSON.readTree(COMMITTED.toFile());
        assertEquals(
                List.of(),
                differences("", committed, present).stream().limit(10).toList(),
                "The interface has changed: look at the difference, then copy deploy/acceptance/"
                        + PRESENT
                        + " to docs/openapi/mandat.json");
    }

    /** Where two trees differ, as pointers. */
    private static List<String> differences(String at, JsonNode one, JsonNode other) {
        if (one.equals(other)) {
            return List.of();
        }
        if (!one.isObject() || !other.isObject()) {
            return List.of(at);
        }
        List<String> differences = new ArrayList<>();
        ((ObjectNode) one.deepCopy())
                .setAll((ObjectNode) other)
                .fieldNames()
                .forEachRemaining(name ->
                        differences.addAll(
                                differences(at + "/" + name, one.path(name), other.path(name))));
        return differences;
    }

    @Test
    void nothing_that_was_released_is_broken() throws IOException {
        assertEquals(
                List.of(), BreakingChanges.between(JSON.readTree(RELEASED.toFile()), present()));
    }

    @Test
    void every_address_that_the_web_client_knows_is_in_the_document() throws IOException {
        JsonNode paths = JSON.readTree(COMMITTED.toFile()).get("paths");
        List<String> known =
                ADDRESS.matcher(Files.readString(WEB_CLIENT))
                        .results()
                        .map(match -> match.group(1))
                        .toList();
        assertTrue(known.size() > 100, "addresses: " + known.size());
        assertEquals(List.of(), known.stream().filter(path -> !paths.has(path)).toList());
    }

    @Test
    void every_operation_has_an_example_that_obeys_its_schema() throws IOException {
        JsonNode document = present();
        List<String> faults = new ArrayList<>();
        for (var path : document.get("paths").properties()) {
            for (var method : path.getValue().properties()) {
                String name = method.getKey() + " " + path.getKey();
                JsonNode operation = method.getValue();
                if (!operation.path("responses").has("204")
                        && operation.at("/responses").findValue("example") == null) {
                    faults.add(name + " has no example");
                }
                check(name, document, operation.path("requestBody"), faults);
                operation.path("responses").forEach(each -> check(name, document, each, faults));
            }
        }
        assertEquals(List.of(), faults.stream().limit(20).toList());
    }

    private static void check(String name, JsonNode document, JsonNode part, List<String> faults) {
        part.path("content")
                .properties()
                .forEach(media -> {
                    if (!media.getKey().startsWith("application/json")
                            || !media.getValue().has("schema")) {
                        return;
                    }
                    ObjectNode schema = ((ObjectNode) media.getValue().get("schema")).deepCopy();
                    schema.set("components", document.get("components"));
                    JsonSchema compiled =
                            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                                    .getSchema(schema);
                    compiled.validate(media.getValue().path("example"))
                            .forEach(fault -> faults.add(name + ": " + fault));
                });
    }
}
