package kz.mandat.gateway.openapi;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One OpenAPI document of several: paths side by side; a schema that two services describe
 * differently keeps its name in the first and gets the service's name before it in the other.
 */
final class MergedOpenApi {

    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonObject paths = new JsonObject();
    private final JsonObject schemas = new JsonObject();
    private final JsonArray tags = new JsonArray();

    void add(String service, JsonObject document) {
        JsonObject own =
                document.getJsonObject("components", new JsonObject())
                        .getJsonObject("schemas", new JsonObject());
        Map<String, String> renamed = new LinkedHashMap<>();
        for (String name : own.fieldNames()) {
            if (schemas.containsKey(name) && !schemas.getValue(name).equals(own.getValue(name))) {
                renamed.put(name, prefixed(service, name));
            }
        }
        JsonObject adapted = (JsonObject) adapt(document, renamed);
        JsonObject adaptedSchemas =
                adapted.getJsonObject("components", new JsonObject())
                        .getJsonObject("schemas", new JsonObject());
        adaptedSchemas.forEach(schema ->
                schemas.put(
                        renamed.getOrDefault(schema.getKey(), schema.getKey()), schema.getValue()));
        adapted.getJsonObject("paths", new JsonObject())
                .forEach(path -> paths.put(path.getKey(), path.getValue()));
        adapted.getJsonArray("tags", new JsonArray()).forEach(tags::add);
    }

    private static String prefixed(String service, String name) {
        StringBuilder prefix = new StringBuilder();
        for (String word : service.split("-", -1)) {
            prefix.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return prefix + name;
    }

    private static Object adapt(Object part, Map<String, String> renamed) {
        return switch (part) {
            case JsonObject object -> {
                JsonObject copy = new JsonObject();
                object.forEach(field -> copy.put(field.getKey(), adaptField(field, renamed)));
                yield copy;
            }
            case JsonArray array -> {
                JsonArray copy = new JsonArray();
                array.forEach(item -> copy.add(adapt(item, renamed)));
                yield copy;
            }
            case null -> null;
            default -> part;
        };
    }

    private static Object adaptField(Map.Entry<String, Object> field, Map<String, String> renamed) {
        if (field.getKey().equals("$ref")
                && field.getValue() instanceof String reference
                && reference.startsWith(SCHEMAS)) {
            String name = reference.substring(SCHEMAS.length());
            return SCHEMAS + renamed.getOrDefault(name, name);
        }
        return adapt(field.getValue(), renamed);
    }

    JsonObject document() {
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put(
                        "info",
                        new JsonObject()
                                .put("title", "Mandat")
                                .put("version", "1")
                                .put(
                                        "license",
                                        new JsonObject()
                                                .put("name", "Apache-2.0")
                                                .put("identifier", "Apache-2.0")))
                .put("servers", new JsonArray().add(new JsonObject().put("url", "/")))
                .put("tags", tags)
                .put("paths", paths)
                .put(
                        "components",
                        new JsonObject()
                                .put("schemas", schemas)
                                .put(
                                        "securitySchemes",
                                        new JsonObject()
                                                .put(
                                                        "token",
                                                        new JsonObject()
                                                                .put("type", "http")
                                                                .put("scheme", "bearer")
                                                                .put("bearerFormat", "JWT"))));
    }
}
