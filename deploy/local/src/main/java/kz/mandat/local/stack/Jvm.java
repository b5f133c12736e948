package kz.mandat.local.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Command lines for the JVM that runs us, modest in memory and processors. */
final class Jvm {
    private static final Path HOME = Path.of(System.getProperty("java.home"));

    private Jvm() {}

    static String home() {
        return HOME.toString();
    }

    static List<String> command(String heap, List<String> rest) {
        return Stream.concat(modest(heap), rest.stream()).toList();
    }

    // The optimising compiler comes later than usual: it took a third of the processors' time of a
    // start.
    private static Stream<String> modest(String heap) {
        return Stream.of(
                HOME.resolve("bin/java").toString(),
                "-Xms64m",
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:Tier4InvocationThreshold=20000",
                "-XX:Tier4MinInvocationThreshold=5000",
                "-XX:Tier4CompileThreshold=40000",
                "-XX:Tier4BackEdgeThreshold=120000",
                "-XX:+ExitOnOutOfMemoryError",
                "-Duser.timezone=UTC");
    }
}
