package kz.mandat.drill;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import kz.mandat.bench.suite.Answer;
import kz.mandat.bench.suite.Door;

/**
 * One operation as the merged OpenAPI document promises it.
 *
 * @param roles who may call it; empty where everybody may, without a login
 * @param bodies the media types that it takes
 * @param endless whether its answer goes on until the client leaves, as live updates do
 */
record Operation(
        String method, String path, Set<String> roles, List<String> bodies, boolean endless) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** Every operation behind the door. */
    static List<Operation> all(Door door) {
        Answer answer = door.send("GET", "/api/openapi", Map.of("Accept", "application/json"), "");
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : answer.json().get("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    operations.add(of(operation.getKey(), path.getKey(), operation.getValue()));
                }
            }
        }
        return operations;
    }

    private static Operation of(String method, String path, JsonNode operation) {
        Set<String> roles = new TreeSet<>();
        for (JsonNode alternative : operation.path("security")) {
            for (JsonNode scopes : alternative) {
                scopes.forEach(role -> roles.add(role.asText()));
            }
        }
        List<String> bodies = new ArrayList<>();
        operation.at("/requestBody/content").fieldNames().forEachRemaining(bodies::add);
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                roles,
                bodies,
                operation.at("/responses/200/content").has("text/event-stream"));
    }

    boolean isPublic() {
        return roles.isEmpty();
    }

    boolean isRead() {
        return method.equals("GET");
    }

    /** Whether it answers line by line, so that nothing taken is a good answer too. */
    boolean isByLine() {
        return bodies.contains("application/x-ndjson") || bodies.contains("text/csv");
    }

    /** Whether deleting nothing is as good as done. */
    boolean isDeletion() {
        return method.equals("DELETE");
    }

    /** The path with every parameter replaced. */
    String pathWith(String value) {
        return path.replaceAll("\\{[^}]*}", Matcher.quoteReplacement(value));
    }

    /** The row of the committed matrix. */
    String row() {
        return "%s,%s,%s"
                .formatted(
                        method,
                        path,
                        isPublic() ? "everybody" : roles.stream().collect(Collectors.joining(" ")));
    }
}
