package kz.mandat.allocation.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.SortedSet;
import java.util.TreeSet;

/** The paths of a JSON value with the kind of what stands there, whatever the values are. */
public final class Shape {

    private Shape() {}

    public static SortedSet<String> of(JsonNode node) {
        SortedSet<String> paths = new TreeSet<>();
        collect(node, "", paths);
        return paths;
    }

    private static void collect(JsonNode node, String path, SortedSet<String> paths) {
        if (node.isObject()) {
            node.properties()
                    .forEach(
                            field -> collect(field.getValue(), path + "/" + field.getKey(), paths));
        } else if (node.isArray()) {
            node.forEach(element -> collect(element, path + "[]", paths));
        } else {
            paths.add(path + " " + node.getNodeType());
        }
    }
}
