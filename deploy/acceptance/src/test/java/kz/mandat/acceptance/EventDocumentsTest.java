package kz.mandat.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The AsyncAPI documents: they are whole, and the examples of facts obey them. */
class EventDocumentsTest {

    private static final Path FOLDER = Practice.project().resolve("docs/events");

    private static JsonNode document(String name) throws IOException {
        return new YAMLMapper().readTree(FOLDER.resolve(name + ".asyncapi.yaml").toFile());
    }

    /** The payload schema of every fact, with what it refers to. */
    static Map<String, JsonNode> payloads() throws IOException {
        Map<String, JsonNode> payloads = new LinkedHashMap<>();
        for (String name : List.of("parties", "nominations", "tally", "allocations")) {
            JsonNode document = document(name);
            document.at("/components/messages")
                    .properties()
                    .forEach(message -> {
                        ObjectNode schema =
                                ((ObjectNode) message.getValue().get("payload")).deepCopy();
                        schema.set("components", document.get("components"));
                        payloads.put(message.getKey(), schema);
                    });
        }
        return payloads;
    }

    /** The topic of every fact. */
    static Map<String, String> channels() throws IOException {
        Map<String, String> channels = new LinkedHashMap<>();
        for (String name : List.of("parties", "nominations", "tally", "allocations")) {
            for (JsonNode channel : document(name).get("channels")) {
                channel.get("messages")
                        .fieldNames()
                        .forEachRemaining(
                                fact -> channels.put(fact, channel.get("address").asText()));
            }
        }
        return channels;
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("examples"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void every_fact_has_an_example_and_every_example_is_described() throws IOException {
        List<String> names =
                examples().stream()
                        .map(file -> file.getFileName().toString().replace(".v1.json", ""))
                        .toList();
        assertEquals(new TreeSet<>(names), new TreeSet<>(payloads().keySet()));
    }

    @Test
    void every_example_obeys_its_schema() throws IOException {
        Map<String, JsonNode> payloads = payloads();
        List<String> faults = new ArrayList<>();
        for (Path file : examples()) {
            String name = file.getFileName().toString().replace(".v1.json", "");
            JsonNode example = new ObjectMapper().readTree(file.toFile());
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(payloads.get(name))
                    .validate(example)
                    .forEach(fault -> faults.add(name + ": " + fault));
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void the_whole_document_leads_to_every_channel() throws IOException {
        JsonNode whole = document("mandat");
        for (var channel : whole.get("channels").properties()) {
            String[] reference = channel.getValue().get("$ref").asText().split("#", 2);
            JsonNode part = document(reference[0].replace("./", "").replace(".asyncapi.yaml", ""));
            assertTrue(part.at(reference[1]).has("address"), channel.getKey());
        }
        assertEquals(4, whole.get("channels").size());
    }
}
