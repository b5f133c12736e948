package kz.mandat.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Topics and rights in Kafka are those that the code needs. */
class TopicsTest {

    private static final Path PROJECT = Path.of("../..");
    private static final Pattern CONSTANT =
            Pattern.compile("String (\\w+) = \"(mandat\\.[a-z-]+)\"");
    private static final Pattern USE =
            Pattern.compile(
                    "Topics\\.([A-Z_]+)|\"(mandat\\.(?:parties|nominations|tally|allocations|dead-letters))\"");

    @ParameterizedTest
    @ValueSource(strings = {"demo", "country", "million"})
    void every_topic_that_the_code_knows_is_declared_with_its_copies(String values)
            throws IOException {
        Chart chart = Chart.of(values);
        Set<String> declared = new TreeSet<>();
        for (JsonNode topic : chart.kind("KafkaTopic").toList()) {
            declared.add(topic.at("/spec/topicName").asText());
            assertEquals(3, topic.at("/spec/replicas").asInt());
            assertEquals(2, topic.at("/spec/config/min.insync.replicas").asInt());
            assertEquals(-1, topic.at("/spec/config/retention.ms").asInt());
        }
        assertEquals(new TreeSet<>(constants().values()), declared);
    }

    @Test
    void the_brokers_are_three_and_keep_each_fact_twice_at_least() {
        Chart chart = Chart.of("country");
        assertEquals(3, chart.the("KafkaNodePool", "brokers").at("/spec/replicas").asInt());
        JsonNode config = chart.the("Kafka", "mandat").at("/spec/kafka/config");
        assertEquals(2, config.path("min.insync.replicas").asInt());
        assertEquals("false", config.path("auto.create.topics.enable").asText());
    }

    @Test
    void a_service_may_write_what_it_writes_and_read_what_it_reads() throws IOException {
        for (String service : Chart.SERVICES) {
            JsonNode rights =
                    Chart.of("country")
                            .the("KafkaUser", "mandat-" + service)
                            .at("/spec/authorization/acls");
            assertEquals(written(service), granted(rights, "Write"), service);
            assertTrue(
                    granted(rights, "Read").containsAll(read(service)),
                    service + " reads " + read(service));
        }
    }

    @Test
    void no_two_services_write_one_topic() throws IOException {
        Map<String, String> writers = new HashMap<>();
        for (String service : Chart.SERVICES) {
            for (String topic : written(service)) {
                assertEquals(null, writers.put(topic, service), topic);
            }
        }
    }

    private static Set<String> granted(JsonNode rights, String operation) {
        return rights.valueStream()
                .filter(right -> right.at("/resource/type").asText().equals("topic"))
                .filter(right -> right.path("operations").toString().contains(operation))
                .map(right -> right.at("/resource/name").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> written(String service) throws IOException {
        return topics(
                service, source -> source.contains("utbox") && !source.contains("EventHandler"));
    }

    private static Set<String> read(String service) throws IOException {
        return topics(
                service,
                source -> source.contains("EventHandler") || source.contains("KafkaConsumer"));
    }

    private static Set<String> topics(String service, java.util.function.Predicate<String> where)
            throws IOException {
        Set<String> topics = new TreeSet<>();
        for (String source : sources(PROJECT.resolve(service + "/src/main/java"))) {
            Matcher use = USE.matcher(source);
            while (where.test(source) && use.find()) {
                topics.add(use.group(1) == null ? use.group(2) : constants().get(use.group(1)));
            }
        }
        return topics;
    }

    private static Map<String, String> constants() throws IOException {
        Map<String, String> constants = new HashMap<>();
        Path file = PROJECT.resolve("platform/src/main/java/kz/mandat/platform/event/Topics.java");
        Matcher constant = CONSTANT.matcher(Files.readString(file));
        while (constant.find()) {
            constants.put(constant.group(1), constant.group(2));
        }
        return constants;
    }

    private static List<String> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> sources = new java.util.ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
            return sources;
        }
    }
}
