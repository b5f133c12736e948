package kz.mandat.acceptance;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The services of the house never depend on each other. */
class HouseTest {

    private static final List<String> SERVICES =
            List.of("party-registry", "candidate-lists", "tally-service", "allocation-service", "gateway");

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
}
