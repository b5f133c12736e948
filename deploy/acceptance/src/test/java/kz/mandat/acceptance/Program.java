package kz.mandat.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program in another language that drives the running suite from outside. */
final class Program {

    private static final int MINUTES = 12;

    private Program() {}

    /** Runs it from the project's folder; its output is in the message if it fails. */
    static String run(RunningSuite suite, Map<String, String> settings, String... command)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile("program", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(Practice.project().toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        builder.environment().put("GATEWAY", suite.address().toString());
        builder.environment().put("REALM", suite.suite().addresses().issuer().toString());
        builder.environment().putAll(settings);
        Process process = builder.start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        String said = Files.readString(output);
        assertTrue(ended, said);
        assertEquals(0, process.exitValue(), said);
        return said;
    }
}
