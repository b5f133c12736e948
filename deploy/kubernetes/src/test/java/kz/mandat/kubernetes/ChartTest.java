package kz.mandat.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartTest {

    @ParameterizedTest
    @ValueSource(strings = {"demo", "country", "million", "existing"})
    void helm_finds_nothing_to_mend(String values, @TempDir Path folder) throws IOException {
        Path whole = Chart.withValues(values, folder);
        LintResult result = new Helm(whole).lint().strict().call();
        assertFalse(result.isFailed(), () -> String.join("\n", result.getMessages()));
    }

    @ParameterizedTest
    @MethodSource("kz.mandat.kubernetes.Chart#all")
    void every_object_is_known_to_its_api_in_every_field(Chart chart) {
        assertTrue(chart.objects().size() > 40, "Only " + chart.objects().size() + " objects");
        for (JsonNode object : chart.objects()) {
            try {
                ApiModels.parse(object);
            } catch (Exception unknown) {
                throw new AssertionError(
                        "%s %s: %s"
                                .formatted(
                                        object.path("kind").asText(),
                                        object.at("/metadata/name").asText(),
                                        unknown.getMessage()),
                        unknown);
            }
        }
    }

    @Test
    void a_field_that_its_api_does_not_know_is_refused() throws Exception {
        for (JsonNode object : Chart.of("country").objects()) {
            ObjectNode misspelt = object.deepCopy();
            JsonNode spec = misspelt.path("spec");
            ObjectNode place = spec.isObject() ? (ObjectNode) spec : misspelt;
            place.put("replicsa", 3);
            assertThrows(
                    Exception.class,
                    () -> ApiModels.parse(misspelt),
                    () -> "Not refused in " + object.path("kind").asText());
        }
    }

    @ParameterizedTest
    @MethodSource("kz.mandat.kubernetes.Chart#all")
    void no_two_objects_have_one_name_and_each_says_that_it_is_ours(Chart chart) {
        Set<String> names = new HashSet<>();
        for (JsonNode object : chart.objects()) {
            String name = object.path("kind").asText() + "/" + object.at("/metadata/name").asText();
            assertTrue(names.add(name), "Twice: " + name);
            assertEquals(
                    "mandat",
                    object.at("/metadata/labels/app.kubernetes.io~1part-of").asText(),
                    name);
        }
    }

    @Test
    void what_exists_already_is_not_made_again() {
        Chart chart = Chart.of("existing");
        for (String kind :
                List.of("Cluster", "Database", "Kafka", "KafkaTopic", "KafkaUser", "Keycloak")) {
            assertEquals(0, chart.kind(kind).count(), kind);
        }
        assertEquals(1, chart.kind("HTTPRoute").count());
        assertEquals(0, chart.kind("Ingress").count());
    }

    @ParameterizedTest
    @CsvSource({
        "country, services.gateway.replicas.lesat=3, lesat",
        "country, images.tag=latest, tag",
        "country, domain=, domain",
        "country, postgresql.synchronous=0, synchronous",
        "country, postgresql.backup.enabled=false, enabled",
        "country, services.gateway.replicas.least=1, least",
        "country, kafka.inSync=1, inSync",
        "country, secrets.demonstration.x.y=z, demonstration",
        "existing, postgresql.existing.host=, host",
        "existing, kafka.existing.addresses=null, addresses"
    })
    void values_that_would_not_hold_are_refused(String values, String setting, String field) {
        RuntimeException refusal =
                assertThrows(RuntimeException.class, () -> Chart.render(values, setting));
        assertTrue(refusal.getMessage().contains(field), refusal.getMessage());
    }
}
