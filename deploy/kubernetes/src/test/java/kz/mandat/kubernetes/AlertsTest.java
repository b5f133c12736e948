package kz.mandat.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An alarm without a meaning and a first step wakes people for nothing. */
class AlertsTest {

    private static final Pattern OURS = Pattern.compile("\\bmandat_[a-z_]+");
    private static final Pattern SUFFIX = Pattern.compile("_(bucket|count|sum|max|total)$");

    @ParameterizedTest
    @MethodSource("kz.mandat.kubernetes.Chart#all")
    void each_alarm_says_what_it_means_and_what_to_do_first(Chart chart) throws IOException {
        String operations = Files.readString(Path.of("../../docs/operations.md"));
        for (JsonNode alert : alerts(chart)) {
            String name = alert.path("alert").asText();
            assertFalse(alert.path("expr").asText().isBlank(), name);
            assertTrue(alert.at("/annotations/summary").asText().length() > 10, name);
            assertTrue(alert.at("/annotations/action").asText().length() > 30, name);
            assertTrue(Set.of("page", "ticket").contains(alert.at("/labels/severity").asText()));
            assertTrue(operations.contains("### " + name + "\n"), "No paragraph for " + name);
            assertTrue(
                    alert.at("/annotations/runbook_url")
                            .asText()
                            .endsWith("#" + name.toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    void every_measure_of_ours_in_an_alarm_or_on_a_dashboard_is_measured() throws IOException {
        String used =
                alerts(Chart.of("country")).stream()
                                .map(alert -> alert.path("expr").asText())
                                .collect(Collectors.joining("\n"))
                        + dashboards();
        Set<String> names = new TreeSet<>();
        Matcher name = OURS.matcher(used);
        while (name.find()) {
            names.add(SUFFIX.matcher(name.group()).replaceFirst("").replaceFirst("_seconds$", ""));
        }
        assertFalse(names.isEmpty());
        String measured = sources("platform") + sources("gateway") + sources("tally-service");
        for (String measure : names) {
            String dotted = '"' + measure.replace('_', '.') + '"';
            assertTrue(measured.contains(dotted), measure + " is measured nowhere");
        }
    }

    @Test
    void the_dashboards_show_the_night() throws IOException {
        JsonNode night =
                new ObjectMapper().readTree(Chart.FOLDER.resolve("dashboards/night.json").toFile());
        List<String> titles =
                night.path("panels")
                        .valueStream()
                        .map(panel -> panel.path("title").asText())
                        .toList();
        assertTrue(
                titles.containsAll(
                        List.of(
                                "Protocols entered, a second",
                                "From acceptance to seats",
                                "Age of the oldest fact in the outbox",
                                "Refusals by rule, a second")),
                titles::toString);
        for (JsonNode panel : night.path("panels")) {
            assertFalse(panel.path("targets").isEmpty());
        }
        assertEquals(2, Chart.of("country").kind("ConfigMap").count());
    }

    private static List<JsonNode> alerts(Chart chart) {
        return chart.the("PrometheusRule", "mandat").findValues("rules").stream()
                .flatMap(JsonNode::valueStream)
                .toList();
    }

    private static String dashboards() throws IOException {
        return read(Chart.FOLDER.resolve("dashboards"), ".json");
    }

    private static String sources(String module) throws IOException {
        return read(Path.of("../..", module, "src/main/java"), ".java");
    }

    private static String read(Path folder, String ending) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }
}
