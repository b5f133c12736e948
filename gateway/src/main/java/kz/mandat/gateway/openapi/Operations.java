package kz.mandat.gateway.openapi;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;

/**
 * Completes every operation of the merged document: examples of parameters, bodies and answers, the
 * problem that any refusal is, and the answers that every read or call may get.
 */
final class Operations {

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");
    private static final JsonObject BODIES = Documents.read("bodies");
    private static final JsonObject VALUES = Documents.read("values");

    private final Examples examples;

    Operations(Examples examples) {
        this.examples = examples;
    }

    void complete(JsonObject paths) {
        paths.forEach(path ->
                METHODS.stream()
                        .filter(((JsonObject) path.getValue())::containsKey)
                        .forEach(method ->
                                complete(
                                        path.getKey(),
                                        method,
                                        ((JsonObject) path.getValue()).getJsonObject(method))));
    }

    private void complete(String path, String method, JsonObject operation) {
        for (Object parameter : operation.getJsonArray("parameters", new JsonArray())) {
            complete(path, (JsonObject) parameter);
        }
        content(operation.getJsonObject("requestBody", new JsonObject()))
                .forEach(body -> complete(method + " " + path, body));
        JsonObject answers = operation.getJsonObject("responses", new JsonObject());
        operation.put("responses", answers);
        for (Map.Entry<String, Object> answer : answers) {
            content((JsonObject) answer.getValue())
                    .forEach(body -> complete(method + " " + path, body));
        }
        for (String status : List.of("400", "401", "403")) {
            answers.remove(status);
        }
        if (method.equals("get")) {
            answers.put("304", reference("NotModified"));
        }
        answers.put("429", reference("TooManyRequests"));
        answers.put("default", reference("Refusal"));
        signIn(operation);
    }

    private static JsonObject content(JsonObject part) {
        return part.getJsonObject("content", new JsonObject());
    }

    private static JsonObject reference(String response) {
        return new JsonObject().put("$ref", "#/components/responses/" + response);
    }

    private void complete(String path, JsonObject parameter) {
        String name = parameter.getString("name");
        Object known =
                name.equals("id") && parameter.getString("in").equals("path")
                        ? VALUES.getValue(path.split("/", -1)[2] + ".id")
                        : null;
        parameter.put(
                "example",
                known != null
                        ? known
                        : examples.of(parameter.getJsonObject("schema", new JsonObject()), name));
    }

    private void complete(String operation, Map.Entry<String, Object> body) {
        JsonObject media = (JsonObject) body.getValue();
        String type = body.getKey().split(";", 2)[0];
        String known = BODIES.getString(operation + " " + type, BODIES.getString(type));
        if (known != null) {
            media.put("example", known);
        } else {
            media.put(
                    "example",
                    examples.of(media.getJsonObject("schema", new JsonObject()), "body"));
        }
    }

    /** The scanner names the scheme in its own way; the roles stay as they are. */
    private static void signIn(JsonObject operation) {
        JsonArray ways = new JsonArray();
        for (Object way : operation.getJsonArray("security", new JsonArray())) {
            ((JsonObject) way)
                    .forEach(each -> ways.add(new JsonObject().put("token", each.getValue())));
        }
        operation.put("security", ways);
    }
}
