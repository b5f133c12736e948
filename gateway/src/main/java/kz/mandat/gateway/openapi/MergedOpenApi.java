package kz.mandat.gateway.openapi;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One OpenAPI document of several: paths side by side in their order; a schema that two services
 * describe differently keeps its name in the first and gets the service's name before it in the
 * other, and so does the id of an operation.
 */
final class MergedOpenApi {

    private static final String SCHEMAS = "#/components/schemas/";

    private final Map<String, Object> paths = new TreeMap<>();
    private final Map<String, Object> schemas = new TreeMap<>();
    private final Map<String, Object> tags = new TreeMap<>();
    private final Set<String> operations = new HashSet<>();

    void add(String service, JsonObject document) {
        JsonObject own =
                document.getJsonObject("components", new JsonObject())
                        .getJsonObject("schemas", new JsonObject());
        Map<String, String> renamed = new LinkedHashMap<>();
        for (String name : own.fieldNames()) {
            if (schemas.containsKey(name) && !schemas.get(name).equals(own.getValue(name))) {
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
                .forEach(path -> {
                    nameOperations(service, (JsonObject) path.getValue());
                    paths.put(path.getKey(), path.getValue());
                });
        for (Object tag : adapted.getJsonArray("tags", new JsonArray())) {
            tags.put(((JsonObject) tag).getString("name"), tag);
        }
    }

    private void nameOperations(String service, JsonObject path) {
        path.forEach(method -> {
            if (method.getValue() instanceof JsonObject operation
                    && operation.getString("operationId") != null
                    && !operations.add(operation.getString("operationId"))) {
                String id = operation.getString("operationId");
                String other =
                        prefixed(service, Character.toUpperCase(id.charAt(0)) + id.substring(1));
                operations.add(other);
                operation.put(
                        "operationId", Character.toLowerCase(other.charAt(0)) + other.substring(1));
            }
        });
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

    /** The whole document, with what every operation has in common. */
    JsonObject document() {
        JsonObject common = Documents.read("common");
        add("gateway", Documents.read("gateway"));
        JsonObject allSchemas = new JsonObject(schemas);
        common.getJsonObject("schemas")
                .forEach(each -> {
                    if (!allSchemas.containsKey(each.getKey())) {
                        allSchemas.put(each.getKey(), each.getValue());
                    }
                });
        JsonObject allPaths = new JsonObject(paths);
        new Operations(new Examples(allSchemas)).complete(allPaths);
        JsonArray allTags = new JsonArray();
        tags.values().forEach(allTags::add);
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put("info", common.getJsonObject("info"))
                .put("servers", new JsonArray().add(new JsonObject().put("url", "/")))
                .put("tags", allTags)
                .put("paths", allPaths)
                .put(
                        "components",
                        new JsonObject()
                                .put("schemas", allSchemas)
                                .put("responses", common.getJsonObject("responses"))
                                .put("securitySchemes", common.getJsonObject("securitySchemes")));
    }
}
