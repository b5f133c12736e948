package kz.mandat.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A Deployment sets what its service reads, and nothing else. */
class EnvironmentTest {

    @ParameterizedTest
    @MethodSource("kz.mandat.kubernetes.Chart#all")
    void every_variable_that_is_set_is_read_and_every_one_that_is_read_is_set(Chart chart)
            throws Exception {
        for (String name : Chart.SERVICES) {
            assertEquals(Environment.readBy(name), variables(chart, name).keySet(), name);
        }
    }

    @Test
    void the_job_of_the_realm_is_given_what_its_program_reads() throws Exception {
        Container container =
                job("realm").getSpec().getTemplate().getSpec().getContainers().getFirst();
        String program;
        try (Stream<Path> sources = Files.walk(Path.of("../keycloak/src/main/java"))) {
            program =
                    sources.filter(file -> file.toString().endsWith(".java"))
                            .map(EnvironmentTest::text)
                            .collect(Collectors.joining());
        }
        Set<String> read = new TreeSet<>();
        var variable =
                java.util.regex.Pattern.compile("variable\\(\"([A-Z_]+)\"\\)").matcher(program);
        while (variable.find()) {
            read.add(variable.group(1));
        }
        assertEquals(read, Environment.of(container).keySet());
    }

    @ParameterizedTest
    @MethodSource("kz.mandat.kubernetes.Chart#all")
    void nothing_secret_stands_in_plain_sight(Chart chart) throws Exception {
        for (String name : Chart.SERVICES) {
            variables(chart, name)
                    .forEach((variable, value) -> {
                        if (variable.matches(".*(PASSWORD|SECRET|KEY|JAAS).*")) {
                            assertTrue(
                                    value.contains("/"),
                                    name + " has " + variable + " in the open");
                        }
                    });
        }
        boolean demonstration = chart.values().equals("demo");
        assertEquals(demonstration, chart.kind("Secret").findAny().isPresent());
    }

    @ParameterizedTest
    @MethodSource("kz.mandat.kubernetes.Chart#all")
    void the_gateway_finds_each_service_under_its_name(Chart chart) throws Exception {
        Map<String, String> gateway = variables(chart, "gateway");
        for (String name : Chart.SERVICES.subList(0, 4)) {
            String variable = name.replace('-', '_').toUpperCase(java.util.Locale.ROOT) + "_URL";
            assertEquals("http://" + name + ":8080", gateway.get(variable));
            assertEquals(8080, chart.the("Service", name).at("/spec/ports/0/port").asInt());
        }
        assertFalse(gateway.get("OIDC_ISSUER").isBlank());
    }

    @Test
    void demonstration_data_are_for_demonstrations_only() throws Exception {
        assertEquals(
                "true", variables(Chart.of("demo"), "candidate-lists").get("MANDAT_DEMO_ENABLED"));
        assertEquals(
                "false",
                variables(Chart.of("country"), "candidate-lists").get("MANDAT_DEMO_ENABLED"));
    }

    @Test
    void facts_go_out_only_to_hosts_that_are_named_and_only_where_a_policy_opens_the_way()
            throws Exception {
        for (String name : Chart.SERVICES.subList(0, 4)) {
            assertEquals("", variables(Chart.of("country"), name).get("MANDAT_WEBHOOKS_HOSTS"));
            assertEquals(
                    "facts.region-a.example,facts.region-b.example:8443",
                    variables(Chart.of("existing"), name).get("MANDAT_WEBHOOKS_HOSTS"));
            assertTrue(isOpenTo(Chart.of("existing"), name, "198.51.100.0/24"), name);
            assertFalse(isOpenTo(Chart.of("country"), name, "198.51.100.0/24"), name);
        }
        assertFalse(isOpenTo(Chart.of("existing"), "gateway", "198.51.100.0/24"));
    }

    private static boolean isOpenTo(Chart chart, String name, String network) {
        return chart.the("NetworkPolicy", name)
                .at("/spec/egress")
                .findValuesAsText("cidr")
                .contains(network);
    }

    private static Map<String, String> variables(Chart chart, String name) throws Exception {
        return Environment.of(
                chart.deployment(name)
                        .getSpec()
                        .getTemplate()
                        .getSpec()
                        .getContainers()
                        .getFirst());
    }

    private static Job job(String prefix) throws Exception {
        JsonNode job =
                Chart.of("country")
                        .kind("Job")
                        .filter(object -> object.at("/metadata/name").asText().startsWith(prefix))
                        .findFirst()
                        .orElseThrow();
        return (Job) ApiModels.parse(job);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
