package kz.mandat.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a part wrote while it ran. */
final class Log {
    private static final int LAST_LINES = 12;

    private Log() {}

    /** The last lines that say something: not the frames of stack traces. */
    static String tail(Path log) {
        List<String> lines =
                lines(log).stream()
                        .filter(line -> !line.matches("\\s+(at |\\.\\.\\. ).*"))
                        .toList();
        return String.join(
                "\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    private static List<String> lines(Path log) {
        try {
            return Files.exists(log)
                    ? new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
