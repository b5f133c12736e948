package kz.mandat.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a region's developers rely on: the example system, written in JavaScript against the
 * published documents, and every line of the page that tells how to begin.
 */
@ExtendWith(WithRunningSuite.class)
class RegionalSystemTest {

    private static final Path PAGE =
            Practice.project().resolve("docs/integration/connect-your-region.md");
    private static final Pattern SHELL = Pattern.compile("(?s)```sh\n(.*?)```");
    private static final int BLOCKS = 10;

    private final RunningSuite suite;

    RegionalSystemTest(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void a_regional_system_sends_its_protocols_handles_refusals_and_reads_the_result()
            throws IOException, InterruptedException {
        String said =
                Program.run(
                        suite,
                        Map.of("CONTEST", Practice.call(suite).contest()),
                        "node",
                        "docs/integration/regional-system.mjs",
                        "run");
        assertTrue(said.contains("ok  the result counts them"), said);
        assertTrue(said.contains("ok  a merge reports what contradicts"), said);
    }

    @Test
    void every_line_of_the_page_works() throws IOException, InterruptedException {
        List<String> blocks =
                SHELL.matcher(Files.readString(PAGE))
                        .results()
                        .map(block -> block.group(1))
                        .toList();
        assertTrue(blocks.size() >= BLOCKS, "blocks: " + blocks.size());
        Path script = Files.createTempFile("page", ".sh");
        Files.writeString(script, blocks.stream().collect(Collectors.joining("\n")));
        String said = Program.run(suite, Map.of(), "bash", "-euxo", "pipefail", script.toString());
        assertTrue(said.contains("\"baytaq\":1550"), said);
    }
}
