package kz.mandat.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How much memory a process and its children hold. */
final class Memory {
    private static final String SHARED_FAIRLY = "Pss:";

    private Memory() {}

    static long mebibytesOf(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(Memory::kibibytes)
                        .sum()
                / 1024;
    }

    private static long kibibytes(ProcessHandle process) {
        Path rollup = Path.of("/proc/" + process.pid() + "/smaps_rollup");
        try {
            return Files.exists(rollup)
                    ? proportional(Files.readAllLines(rollup))
                    : resident(process);
        } catch (IOException e) {
            return 0;
        }
    }

    private static long proportional(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(SHARED_FAIRLY))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .sum();
    }

    private static long resident(ProcessHandle process) throws IOException {
        String answer = Command.of(List.of("ps", "-o", "rss=", "-p", "" + process.pid())).answer();
        return answer.isBlank() ? 0 : Long.parseLong(answer.strip());
    }
}
