package kz.mandat.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a client of the released document could no longer rely on in the present one: an operation,
 * an answer, a field of an answer or a word that is gone, another type, and whatever a request must
 * have now and need not have had before.
 */
final class BreakingChanges {

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    private final JsonNode before;
    private final JsonNode now;
    private final Set<String> seen = new HashSet<>();
    private final List<String> found = new ArrayList<>();

    private BreakingChanges(JsonNode before, JsonNode now) {
        this.before = before;
        this.now = now;
    }

    static List<String> between(JsonNode before, JsonNode now) {
        BreakingChanges changes = new BreakingChanges(before, now);
        before.get("paths")
                .properties()
                .forEach(path ->
                        METHODS.stream()
                                .filter(path.getValue()::has)
                                .forEach(method -> changes.operation(path.getKey(), method)));
        return changes.found;
    }

    private void operation(String path, String method) {
        String name = method.toUpperCase(java.util.Locale.ROOT) + " " + path;
        JsonNode was = before.get("paths").get(path).get(method);
        JsonNode is = now.get("paths").path(path).path(method);
        if (is.isMissingNode()) {
            found.add(name + " is gone");
            return;
        }
        for (JsonNode parameter : is.path("parameters")) {
            if (parameter.path("required").asBoolean() && !isRequired(was, parameter)) {
                found.add(
                        name
                                + ": parameter "
                                + parameter.get("name").asText()
                                + " is required now");
            }
        }
        content(name + " request", was.path("requestBody"), is.path("requestBody"), true);
        was.path("responses")
                .properties()
                .forEach(answer -> {
                    String at = name + " " + answer.getKey();
                    JsonNode same = is.path("responses").path(answer.getKey());
                    if (same.isMissingNode()) {
                        found.add(at + " is gone");
                    } else {
                        content(at, answer.getValue(), same, false);
                    }
                });
    }

    private static boolean isRequired(JsonNode operation, JsonNode parameter) {
        for (JsonNode each : operation.path("parameters")) {
            if (each.get("name").equals(parameter.get("name"))
                    && each.get("in").equals(parameter.get("in"))) {
                return each.path("required").asBoolean();
            }
        }
        return false;
    }

    private void content(String at, JsonNode was, JsonNode is, boolean isRequest) {
        was.path("content")
                .properties()
                .forEach(type -> {
                    JsonNode same = is.path("content").path(type.getKey());
                    if (same.isMissingNode()) {
                        found.add(at + ": " + type.getKey() + " is gone");
                    } else {
                        schema(at, type.getValue().path("schema"), same.path("schema"), isRequest);
                    }
                });
    }

    private void schema(String at, JsonNode reference, JsonNode other, boolean isRequest) {
        if (reference.has("$ref")
                && !seen.add(reference.get("$ref").asText() + other.path("$ref") + isRequest)) {
            return;
        }
        JsonNode was = resolved(before, reference);
        JsonNode is = resolved(now, other);
        types(at, was, is);
        words(at, was, is);
        if (isRequest) {
            is.path("required")
                    .forEach(field -> {
                        if (!texts(was.path("required")).contains(field.asText())) {
                            found.add(at + ": " + field.asText() + " is required now");
                        }
                    });
        }
        was.path("properties")
                .properties()
                .forEach(field -> {
                    String name = at + "." + field.getKey();
                    JsonNode same = is.path("properties").path(field.getKey());
                    if (same.isMissingNode()) {
                        found.add(name + " is gone");
                    } else {
                        schema(name, field.getValue(), same, isRequest);
                    }
                });
        if (was.has("items")) {
            schema(at + "[]", was.get("items"), is.path("items"), isRequest);
        }
    }

    private void types(String at, JsonNode was, JsonNode is) {
        Set<String> gone = texts(was.path("type"));
        gone.removeAll(texts(is.path("type")));
        gone.remove("null");
        if (!gone.isEmpty()) {
            found.add(at + " is no longer of type " + gone);
        }
    }

    private void words(String at, JsonNode was, JsonNode is) {
        Set<String> gone = texts(was.path("enum"));
        gone.removeAll(texts(is.path("enum")));
        if (!gone.isEmpty() && is.has("enum")) {
            found.add(at + " has lost the words " + gone);
        }
    }

    private static Set<String> texts(JsonNode oneOrMany) {
        Set<String> texts = new TreeSet<>();
        if (oneOrMany.isArray()) {
            oneOrMany.forEach(each -> texts.add(each.asText()));
        } else if (!oneOrMany.isMissingNode()) {
            texts.add(oneOrMany.asText());
        }
        return texts;
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        if (schema.has("$ref")) {
            return document.at(schema.get("$ref").asText().substring(1));
        }
        for (JsonNode choice : schema.path("anyOf")) {
            if (choice.has("$ref")) {
                return resolved(document, choice);
            }
        }
        return schema;
    }
}
