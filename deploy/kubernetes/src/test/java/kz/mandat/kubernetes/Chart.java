package kz.mandat.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.TemplateCommand;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the chart becomes with a file of values; each rendered once. */
record Chart(String values, List<JsonNode> objects) {

    static final Path FOLDER = Path.of("mandat").toAbsolutePath();
    static final List<String> SERVICES =
            List.of(
                    "party-registry",
                    "candidate-lists",
                    "tally-service",
                    "allocation-service",
                    "gateway");

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Map<String, Chart> RENDERED = new HashMap<>();

    /** The three profiles, and the one where everything foreign exists already. */
    static Stream<Chart> all() {
        return Stream.of("demo", "country", "million", "existing").map(Chart::of);
    }

    static synchronized Chart of(String values) {
        return RENDERED.computeIfAbsent(values, name -> new Chart(name, objects(render(name))));
    }

    static String render(String values, String... settings) {
        TemplateCommand command =
                new Helm(FOLDER)
                        .template()
                        .withName("mandat")
                        .withNamespace("mandat")
                        .withKubeVersion("1.31.0")
                        .withValuesFile(FOLDER.resolve("values-" + values + ".yaml"));
        // A rendered chart leaves out what Helm runs as hooks; so they are objects here like all
        // others.
        command.set("jobs.hooks", "false");
        for (String setting : settings) {
            String[] parts = setting.split("=", 2);
            command.set(parts[0], parts[1]);
        }
        return command.call();
    }

    /** The chart with a profile's values in the place of its defaults: what the linter looks at. */
    static Path withValues(String values, Path into) throws IOException {
        Path copy = into.resolve("mandat");
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(FOLDER.relativize(file).toString()));
            }
        }
        JsonNode merged = values(values);
        YAML.writeValue(copy.resolve("values.yaml").toFile(), merged);
        return copy;
    }

    /** The defaults with a profile's values over them. */
    static JsonNode values(String values) throws IOException {
        JsonNode defaults = YAML.readTree(FOLDER.resolve("values.yaml").toFile());
        return YAML.readerForUpdating(defaults)
                .readValue(FOLDER.resolve("values-" + values + ".yaml").toFile());
    }

    static List<JsonNode> objects(String yaml) {
        try (MappingIterator<JsonNode> documents =
                YAML.readerFor(JsonNode.class).readValues(yaml)) {
            List<JsonNode> objects = new ArrayList<>();
            documents.forEachRemaining(objects::add);
            objects.removeIf(object -> object == null || object.isNull() || object.isEmpty());
            return objects;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Stream<JsonNode> kind(String kind) {
        return objects.stream().filter(object -> object.path("kind").asText().equals(kind));
    }

    JsonNode the(String kind, String name) {
        return kind(kind)
                .filter(object -> object.at("/metadata/name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(values + " has no " + kind + " " + name));
    }

    Deployment deployment(String name) throws Exception {
        return (Deployment) ApiModels.parse(the("Deployment", name));
    }

    @Override
    public String toString() {
        return values;
    }
}
