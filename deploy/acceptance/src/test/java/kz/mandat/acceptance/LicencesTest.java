package kz.mandat.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What others wrote and the suite hands on comes under licences that go together with Apache-2.0.
 * The list stands in {@code target/licences.csv}, made from the bills of materials that the build
 * writes and from the lock file of the web client.
 */
class LicencesTest {

    private static final List<String> PROGRAMS =
            List.of(
                    "party-registry",
                    "candidate-lists",
                    "tally-service",
                    "allocation-service",
                    "gateway",
                    "deploy/keycloak");
    private static final Path WEB_CLIENT =
            Practice.project().resolve("gateway/src/main/webui/package-lock.json");
    private static final Path REPORT = Path.of("target/licences.csv");
    private static final String OWN = "kz.mandat";

    private static final Set<String> ALLOWED =
            Set.of(
                    "0BSD",
                    "Apache-2.0",
                    "BSD-2-Clause",
                    "BSD-3-Clause",
                    "CC0-1.0",
                    "EPL-1.0",
                    "EPL-2.0",
                    "GPL-2.0-with-classpath-exception",
                    "ISC",
                    "LGPL-2.1-only",
                    "LGPL-2.1-or-later",
                    "LGPL-3.0-or-later",
                    "MIT",
                    "MIT-0",
                    "MPL-2.0",
                    "OFL-1.1",
                    "Public Domain",
                    "Python-2.0",
                    "UPL-1.0",
                    "Unicode-3.0",
                    "Zlib");
    // How authors write what SPDX calls otherwise
    private static final Map<String, String> OTHERWISE =
            Map.of("GNU Lesser General Public License", "LGPL-3.0-or-later");

    /** A component with the licences that one may choose from. */
    private record Component(String name, String version, Set<String> licences) {

        boolean isAllowed() {
            return licences.stream()
                    .anyMatch(licence ->
                            Arrays.stream(licence.replaceAll("[()]", "").split(" AND ", -1))
                                    .allMatch(ALLOWED::contains));
        }
    }

    private static Map<Component, Set<String>> components() throws IOException {
        Map<Component, Set<String>> users =
                new TreeMap<>(
                        java.util.Comparator.comparing(Component::name)
                                .thenComparing(Component::version));
        for (String program : PROGRAMS) {
            for (Component component : ofProgram(program)) {
                users.computeIfAbsent(component, _ -> new TreeSet<>()).add(program);
            }
        }
        for (Component component : ofWebClient()) {
            users.computeIfAbsent(component, _ -> new TreeSet<>()).add("web client");
        }
        return users;
    }

    private static Path bill(String program) {
        return Practice.project().resolve(program).resolve("target/bom.json");
    }

    private static List<Component> ofProgram(String program) throws IOException {
        Path bill = bill(program);
        List<Component> components = new ArrayList<>();
        for (JsonNode each : new ObjectMapper().readTree(bill.toFile()).path("components")) {
            if (!each.path("group").asText().equals(OWN) && !isOfWebClient(each)) {
                components.add(
                        new Component(
                                each.path("group").asText() + ":" + each.path("name").asText(),
                                each.path("version").asText(),
                                licences(each.path("licenses"))));
            }
        }
        assertFalse(components.isEmpty(), bill + " is empty");
        return components;
    }

    private static boolean isOfWebClient(JsonNode component) {
        return component.path("purl").asText().startsWith("pkg:npm/");
    }

    private static Set<String> licences(JsonNode stated) {
        Set<String> licences = new TreeSet<>();
        for (JsonNode each : stated) {
            String licence =
                    each.has("expression")
                            ? each.get("expression").asText()
                            : each.at("/license/id")
                                    .asText(each.at("/license/name").asText("none"));
            for (String choice : licence.split(" OR ", -1)) {
                licences.add(OTHERWISE.getOrDefault(choice, choice));
            }
        }
        return licences;
    }

    private static List<Component> ofWebClient() throws IOException {
        List<Component> components = new ArrayList<>();
        for (var each :
                new ObjectMapper().readTree(WEB_CLIENT.toFile()).get("packages").properties()) {
            if (!each.getKey().isEmpty()) {
                components.add(
                        new Component(
                                each.getKey().replaceFirst("^.*node_modules/", "npm:"),
                                each.getValue().path("version").asText(),
                                Set.of(each.getValue().path("license").asText("none"))));
            }
        }
        return components;
    }

    @Test
    void every_component_comes_under_a_licence_that_goes_together_with_ours() throws IOException {
        boolean isWhole = PROGRAMS.stream().map(LicencesTest::bill).allMatch(Files::exists);
        if (!isWhole) {
            assertFalse(
                    Boolean.parseBoolean(System.getenv("MANDAT_LICENCES_REQUIRED")),
                    "A bill of materials is missing");
        }
        assumeTrue(
                isWhole, "Not checked: bills of materials are written with the packages, online");
        Map<Component, Set<String>> components = components();
        List<String> lines = new ArrayList<>(List.of("component,version,licences,used_by"));
        components.forEach((component, users) ->
                lines.add(
                        "%s,%s,%s,%s"
                                .formatted(
                                        component.name(),
                                        component.version(),
                                        String.join("; ", component.licences()).replace(',', ' '),
                                        String.join("; ", users))));
        Files.write(REPORT, lines);
        assertEquals(
                List.of(),
                components.keySet().stream().filter(component -> !component.isAllowed()).toList());
    }
}
