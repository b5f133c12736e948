package kz.mandat.acceptance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The services of the house never depend on each other, and all of them are behind the one door.
 */
class HouseTest {

    private static final Pattern ADDRESS = Pattern.compile("@Path\\(\"/api/([a-z-]+)");

    private static final List<String> SERVICES =
            List.of(
                    "party-registry",
                    "candidate-lists",
                    "tally-service",
                    "allocation-service",
                    "gateway");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "election-law",
                "platform",
                "party-registry",
                "candidate-lists",
                "tally-service",
                "allocation-service",
                "gateway"
            })
    void a_module_depends_on_no_service(String module) throws IOException {
        String pom = Files.readString(Path.of("../..", module, "pom.xml"));
        int dependencies = pom.indexOf("<dependencies>");
        for (String service : SERVICES) {
            assertFalse(
                    pom.substring(Math.max(dependencies, 0))
                            .contains("<artifactId>" + service + "</artifactId>"),
                    module + " depends on " + service);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"party-registry", "candidate-lists", "tally-service", "allocation-service"})
    void every_address_of_a_service_can_be_reached_through_the_door(String module)
            throws IOException {
        String routes =
                Files.readString(
                        Path.of(
                                "../../gateway/src/main/java/kz/mandat/gateway/routing/RouteTable.java"));
        try (Stream<Path> sources = Files.walk(Path.of("../..", module, "src/main/java"))) {
            for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher address = ADDRESS.matcher(Files.readString(source));
                while (address.find()) {
                    assertTrue(
                            routes.contains('"' + address.group(1) + '"'),
                            "The gateway does not route " + address.group());
                }
            }
        }
    }
}
