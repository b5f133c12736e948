package kz.mandat.image;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Completes the gateway's bill of materials with what the web client sends to browsers: the
 * packages of its lock file that are not only for building.
 */
final class WebComponents {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String PACKAGE = "pkg:npm/";

    private WebComponents() {}

    /** Adds what is not there yet. */
    static void addTo(Path bill, Path lock) throws IOException {
        ObjectNode materials = (ObjectNode) JSON.readTree(bill.toFile());
        ArrayNode components = materials.withArray("components");
        Set<String> known =
                StreamSupport.stream(components.spliterator(), false)
                        .map(component -> component.path("purl").asText())
                        .collect(Collectors.toSet());
        for (Map.Entry<String, JsonNode> each :
                JSON.readTree(lock.toFile()).get("packages").properties()) {
            boolean isForBrowsers =
                    !each.getKey().isEmpty() && !each.getValue().path("dev").asBoolean();
            if (isForBrowsers && !known.contains(addressOf(each))) {
                components.add(component(each));
            }
        }
        JSON.writeValue(bill.toFile(), materials);
    }

    private static ObjectNode component(Map.Entry<String, JsonNode> locked) {
        ObjectNode component = JSON.createObjectNode();
        component
                .put("type", "library")
                .put("bom-ref", addressOf(locked))
                .put("name", nameOf(locked))
                .put("version", locked.getValue().path("version").asText());
        component
                .putArray("licenses")
                .addObject()
                .put("expression", locked.getValue().path("license").asText());
        return component.put("purl", addressOf(locked));
    }

    private static String nameOf(Map.Entry<String, JsonNode> locked) {
        return locked.getKey().replaceFirst("^.*node_modules/", "");
    }

    private static String addressOf(Map.Entry<String, JsonNode> locked) {
        return PACKAGE
                + nameOf(locked).replace("@", "%40")
                + "@"
                + locked.getValue().path("version").asText();
    }
}
