package kz.mandat.gateway.openapi;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes an example of a schema: the names that the suite uses everywhere have real values, such as
 * the contest of 2023; everything else has the plainest value that the schema allows.
 */
final class Examples {

    private static final int DEEPEST = 14;
    private static final int DEEPEST_LIST = 6;
    private static final Pattern WORDS = Pattern.compile("[A-Za-z-]+(\\|[A-Za-z-]+)*");
    private static final String SCHEMAS = "#/components/schemas/";
    private static final JsonObject KNOWN = Documents.read("values");

    private final JsonObject schemas;

    Examples(JsonObject schemas) {
        this.schemas = schemas;
    }

    /** An example of what stands under a name. */
    Object of(JsonObject schema, String name) {
        return of(schema, name, 0);
    }

    private Object of(JsonObject described, String name, int depth) {
        JsonObject schema = resolved(described);
        Object stated = stated(schema);
        if (stated != null) {
            return stated;
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, name, depth);
            case "integer", "number" -> number(schema, name);
            case "boolean" -> Boolean.TRUE.equals(KNOWN.getValue(name));
            default -> text(schema, name);
        };
    }

    /** What a reference or a choice leads to; of several the first that is not null. */
    private JsonObject resolved(JsonObject schema) {
        String reference = schema.getString("$ref");
        if (reference != null) {
            return resolved(
                    schemas.getJsonObject(reference.substring(SCHEMAS.length()), new JsonObject()));
        }
        for (String choice : new String[] {"oneOf", "anyOf", "allOf"}) {
            JsonArray choices = schema.getJsonArray(choice, new JsonArray());
            for (int i = 0; i < choices.size(); i++) {
                if (!"null".equals(choices.getJsonObject(i).getValue("type"))) {
                    return resolved(choices.getJsonObject(i));
                }
            }
        }
        return schema;
    }

    private static @Nullable Object stated(JsonObject schema) {
        if (schema.containsKey("example")) {
            return schema.getValue("example");
        }
        if (schema.containsKey("const")) {
            return schema.getValue("const");
        }
        JsonArray words = schema.getJsonArray("enum");
        return words == null || words.isEmpty() ? null : words.getValue(0);
    }

    private static String type(JsonObject schema) {
        Object type = schema.getValue("type");
        if (type instanceof JsonArray types) {
            return types.stream()
                    .map(String::valueOf)
                    .filter(each -> !each.equals("null"))
                    .findFirst()
                    .orElse("string");
        }
        return type == null
                ? (schema.containsKey("properties") ? "object" : "any")
                : type.toString();
    }

    private JsonObject object(JsonObject schema, int depth) {
        JsonObject example = new JsonObject();
        if (depth >= DEEPEST) {
            return example;
        }
        for (Map.Entry<String, Object> each :
                schema.getJsonObject("properties", new JsonObject())) {
            example.put(each.getKey(), of((JsonObject) each.getValue(), each.getKey(), depth + 1));
        }
        if (schema.getValue("additionalProperties") instanceof JsonObject value) {
            example.put("amanat", of(value, "votes", depth + 1));
        }
        return example;
    }

    private JsonArray array(JsonObject schema, String name, int depth) {
        JsonArray example = new JsonArray();
        if (depth < DEEPEST_LIST && schema.getValue("items") instanceof JsonObject item) {
            example.add(of(item, name, depth + 1));
        }
        return example;
    }

    private static Number number(JsonObject schema, String name) {
        if (KNOWN.getValue(name) instanceof Number known) {
            return known;
        }
        Number least = schema.getNumber("minimum", schema.getNumber("exclusiveMinimum", 0));
        return Math.max(1, least.longValue() + (schema.containsKey("exclusiveMinimum") ? 1 : 0));
    }

    private static String text(JsonObject schema, String name) {
        String format = schema.getString("format", "");
        if (KNOWN.getValue(format) instanceof String known) {
            return known;
        }
        String pattern = schema.getString("pattern", "");
        if (WORDS.matcher(pattern).matches()) {
            return pattern.split("\\|", 2)[0];
        }
        String text = KNOWN.getValue(name) instanceof String known ? known : "text";
        int longest = schema.getInteger("maxLength", Integer.MAX_VALUE);
        String cut = text.length() > longest ? text.substring(0, longest) : text;
        return cut + "x".repeat(Math.max(0, schema.getInteger("minLength", 0) - cut.length()));
    }
}
