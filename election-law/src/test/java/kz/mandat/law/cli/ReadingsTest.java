package kz.mandat.law.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.mandat.law.json.JsonTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every vector of docs/law/readings.md as a line of a batch. */
class ReadingsTest {

    private static final Pattern VECTOR =
            Pattern.compile(
                    "(?m)^## (.+)$(?s:(?!^## ).)*?```json vector\\R(.+)\\R```\\R\\R```json"
                            + " expected\\R(.+)\\R```");

    record Vector(String title, String line, Map<?, ?> expected) {

        @Override
        public String toString() {
            return title;
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void the_reading_is_the_one_that_is_used(Vector vector) {
        Map<?, ?> answer = CommandLine.run(vector.line(), "--batch", "-").answer();
        assertEquals(vector.expected().get("outcome"), answer.get("outcome"));
        assertEquals(vector.expected().get("reason"), answer.get("reason"));
        if (vector.expected().get("base") != null) {
            assertEquals(vector.expected().get("base"), answer.get("base"));
        }
        if (vector.expected().get("seats") != null) {
            assertEquals(vector.expected().get("seats"), seats(answer));
        }
        Object interpretation = vector.expected().get("interpretation");
        assertEquals(
                interpretation == null ? List.of() : List.of(interpretation),
                interpretations(answer));
    }

    @Test
    void the_document_has_a_vector_for_each_reading_of_the_digest() throws IOException {
        List<String> titles = vectors().map(Vector::title).toList();
        for (String letter : List.of("(a)", "(b)", "(c)", "(d)", "(e)")) {
            assertTrue(titles.stream().anyMatch(title -> title.startsWith(letter)), letter);
        }
    }

    static Stream<Vector> vectors() throws IOException {
        Path document = Path.of("..", "docs", "law", "readings.md");
        Matcher matcher = VECTOR.matcher(Files.readString(document));
        List<Vector> vectors = new ArrayList<>();
        while (matcher.find()) {
            Object expected = Objects.requireNonNull(JsonTree.read(matcher.group(3)));
            vectors.add(new Vector(matcher.group(1), matcher.group(2), (Map<?, ?>) expected));
        }
        return vectors.stream();
    }

    private static Map<Object, Object> seats(Map<?, ?> answer) {
        Map<Object, Object> seats = new LinkedHashMap<>();
        for (Object list : (List<?>) answer.get("lists")) {
            seats.put(((Map<?, ?>) list).get("id"), ((Map<?, ?>) list).get("seats"));
        }
        return seats;
    }

    private static List<Object> interpretations(Map<?, ?> answer) {
        List<Object> rules = new ArrayList<>();
        for (Object step : (List<?>) answer.get("steps")) {
            if (Boolean.TRUE.equals(((Map<?, ?>) step).get("interpretation"))) {
                rules.add(((Map<?, ?>) step).get("rule"));
            }
        }
        return rules;
    }
}
