package kz.mandat.law;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.mandat.law.json.JsonTree;

/** The published results, each file with its sources in it. */
public final class Published {

    private Published() {}

    public static Map<?, ?> file(String name) {
        byte[] bytes = Resource.bytes(Published.class, "published/" + name);
        return (Map<?, ?>) Objects.requireNonNull(JsonTree.read(bytes));
    }

    public static Map<?, ?> object(Map<?, ?> parent, String key) {
        return (Map<?, ?>) Objects.requireNonNull(parent.get(key), key);
    }

    public static List<?> list(Map<?, ?> parent, String key) {
        return (List<?>) Objects.requireNonNull(parent.get(key), key);
    }

    public static long whole(Map<?, ?> parent, String key) {
        return (Long) Objects.requireNonNull(parent.get(key), key);
    }

    public static String text(Map<?, ?> parent, String key) {
        return (String) Objects.requireNonNull(parent.get(key), key);
    }
}
