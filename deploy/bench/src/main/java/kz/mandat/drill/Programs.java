package kz.mandat.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Programs of the operating system that some drills need. */
final class Programs {

    private static final List<Path> FOLDERS =
            List.of(
                    Path.of("/usr/local/sbin"),
                    Path.of("/usr/local/bin"),
                    Path.of("/usr/sbin"),
                    Path.of("/usr/bin"),
                    Path.of("/sbin"),
                    Path.of("/bin"));

    private Programs() {}

    /** Which of the programs are missing, or that only root may run them; empty if all is well. */
    static String missing(String... programs) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return "only root may run this drill";
        }
        return Arrays.stream(programs)
                .filter(program ->
                        FOLDERS.stream().noneMatch(at -> Files.exists(at.resolve(program))))
                .map(program -> "install " + program)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    static void run(String... line) {
        int status = status(line);
        if (status != 0) {
            throw new IllegalStateException(
                    String.join(" ", line) + " ended with status " + status);
        }
    }

    static int status(String... line) {
        try {
            return new ProcessBuilder(line).inheritIO().start().waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", stopping);
        }
    }
}
