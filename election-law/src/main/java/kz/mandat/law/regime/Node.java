package kz.mandat.law.regime;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kz.mandat.law.Article;
import kz.mandat.law.Edition;
import kz.mandat.law.Ground;
import kz.mandat.law.Source;
import kz.mandat.law.Sourced;
import kz.mandat.law.Text;
import kz.mandat.law.json.JsonError;
import kz.mandat.law.json.JsonTree;
import org.jspecify.annotations.Nullable;

/**
 * One object of a data file, read key by key; a key that nobody asked for is an error at the end.
 */
public final class Node {

    private final String file;
    private final String path;
    private final Map<?, ?> members;
    private final Edition edition;
    private final Set<String> asked = new HashSet<>();

    private Node(String file, String path, Map<?, ?> members, Edition edition) {
        this.file = file;
        this.path = path;
        this.members = members;
        this.edition = edition;
    }

    /** The object that the file consists of; articles in it are of the given edition. */
    public static Node root(String file, byte[] utf8, Edition edition) {
        try {
            if (JsonTree.read(utf8) instanceof Map<?, ?> members) {
                return new Node(file, "", members, edition);
            }
        } catch (JsonError malformed) {
            throw new RegimeError(file, "(whole file)", malformed.getMessage());
        }
        throw new RegimeError(file, "(whole file)", "is not an object");
    }

    Node inEdition(Edition other) {
        Node same = new Node(file, path, members, other);
        same.asked.addAll(asked);
        return same;
    }

    public boolean has(String key) {
        return members.get(key) != null;
    }

    public String string(String key) {
        return required(key, value -> (String) value);
    }

    public long whole(String key) {
        return required(key, value -> (Long) value);
    }

    /** The value read by a function; whatever the function throws becomes an error of this key. */
    public <T> T required(String key, Function<Object, T> read) {
        asked.add(key);
        Object value = members.get(key);
        if (value == null) {
            throw error(key, "is missing");
        }
        try {
            return read.apply(value);
        } catch (RegimeError inside) {
            throw inside;
        } catch (IllegalArgumentException
                | ArithmeticException
                | ClassCastException
                | java.time.DateTimeException impossible) {
            throw error(key, "impossible value: " + value);
        }
    }

    public Node object(String key) {
        return child(path + key, required(key, value -> (Map<?, ?>) value));
    }

    public <T> @Nullable T optional(String key, Function<Node, T> read) {
        asked.add(key);
        return has(key) ? read.apply(object(key)) : null;
    }

    /** The objects of a list, each read to its end. */
    public <T> List<T> objects(String key, Function<Node, T> read) {
        List<T> result = new ArrayList<>();
        List<?> elements = required(key, value -> (List<?>) value);
        for (int i = 0; i < elements.size(); i++) {
            String name = path + key + "[" + i + "]";
            if (!(elements.get(i) instanceof Map<?, ?> element)) {
                throw new RegimeError(file, name, "is not an object");
            }
            Node node = child(name, element);
            result.add(read.apply(node));
            node.finish();
        }
        return List.copyOf(result);
    }

    /** A value with its article, or with its source and the mark unverified. */
    public <T> Sourced<T> sourced(String key, Function<Object, T> read) {
        Node node = object(key);
        T value = node.required("value", read);
        Sourced<T> sourced =
                new Sourced<>(value, node.ground(), node.optional("doubt", Node::text));
        node.finish();
        return sourced;
    }

    public <T> @Nullable Sourced<T> optionalSourced(String key, Function<Object, T> read) {
        asked.add(key);
        return has(key) ? sourced(key, read) : null;
    }

    /** The ground of this object: exactly one of an article and an unverified source. */
    public Ground ground() {
        asked.add("article");
        asked.add("source");
        asked.add("unverified");
        asked.add("law");
        if (has("article") == has("source")) {
            throw error("article", "give either an article or a source");
        }
        if (has("article")) {
            if (has("unverified")) {
                throw error("unverified", "belongs to a source, not to an article");
            }
            Edition law = has("law") ? Edition.valueOf(string("law")) : edition;
            return required("article", value -> new Article((String) value, law));
        }
        if (!Boolean.TRUE.equals(members.get("unverified"))) {
            throw error("unverified", "a source other than the law needs \"unverified\": true");
        }
        return required("source", value -> new Source((String) value));
    }

    public Text text() {
        Text text = new Text(string("kk"), string("ru"), string("en"));
        finish();
        return text;
    }

    /** Ends the reading: a key that was not asked for is an error. */
    public void finish() {
        for (Object key : members.keySet()) {
            if (!asked.contains(key)) {
                throw error((String) key, "unknown key");
            }
        }
    }

    RegimeError error(String key, String problem) {
        return new RegimeError(file, path + key, problem);
    }

    private Node child(String name, Map<?, ?> element) {
        return new Node(file, name + ".", element, edition);
    }
}
