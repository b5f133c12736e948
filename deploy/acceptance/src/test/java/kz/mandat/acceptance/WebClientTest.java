package kz.mandat.acceptance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The web client's own tests, told in the installed Chromium or Chrome. */
@ExtendWith(WithRunningSuite.class)
class WebClientTest {

    private static final List<String> BROWSERS =
            List.of(
                    "chromium",
                    "chromium-browser",
                    "google-chrome",
                    "google-chrome-stable",
                    "chrome");
    private static final Path CLIENT = Practice.project().resolve("gateway/src/main/webui");

    private final RunningSuite suite;

    WebClientTest(RunningSuite suite) {
        this.suite = suite;
    }

    /** One story per role, from the login to the finished task, and every page of the site. */
    @Test
    void every_role_finds_its_way_and_no_page_has_a_barrier() throws Exception {
        run("run", "test:browser");
    }

    @Test
    void the_second_count_agrees_with_the_engine_on_ten_thousand_random_elections()
            throws Exception {
        String said = run("test");
        assertTrue(said.contains("agreement.test.ts"), said);
    }

    private String run(String... script) throws Exception {
        String said =
                Program.run(
                        suite,
                        Map.of(
                                "MANDAT_BASE", suite.address().toString(),
                                "MANDAT_ISSUER", suite.suite().addresses().issuer().toString(),
                                "CHROMIUM", installedBrowser().toString(),
                                "JAVA_HOME", System.getProperty("java.home"),
                                "CI", "true",
                                "NO_COLOR", "1"),
                        Stream.concat(
                                        Stream.of("npm", "--prefix", CLIENT.toString()),
                                        Stream.of(script))
                                .toArray(String[]::new));
        assertFalse(said.contains("skipped"), said);
        return said;
    }

    private static Path installedBrowser() {
        Stream<Path> onPath =
                Stream.of(System.getenv("PATH").split(":", -1))
                        .flatMap(folder -> BROWSERS.stream().map(name -> Path.of(folder, name)));
        Stream<Path> onMac =
                Stream.of(
                        Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
                        Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));
        return Stream.concat(onPath, onMac)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("Install Chromium or Chrome for this test"));
    }
}
