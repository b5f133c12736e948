package kz.mandat.local.stack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A program that runs to its end, its output in a file.
 *
 * @param environment what is added to ours
 */
record Command(List<String> line, Map<String, String> environment) {

    static Command of(List<String> line) {
        return new Command(line, Map.of());
    }

    Command with(String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new Command(line, more);
    }

    boolean succeeds() {
        try {
            return exitStatus(ProcessBuilder.Redirect.DISCARD) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    void run(String purpose, Path log) {
        try {
            if (exitStatus(ProcessBuilder.Redirect.appendTo(log.toFile())) != 0) {
                throw new StackFailure(purpose + " failed, see " + log + ":\n" + Log.tail(log));
            }
        } catch (IOException e) {
            throw new StackFailure(purpose + " failed: " + e.getMessage(), e);
        }
    }

    /** What the program prints. */
    String answer() throws IOException {
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        try (InputStream output = process.getInputStream()) {
            return new String(output.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private int exitStatus(ProcessBuilder.Redirect output) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while " + line.getFirst() + " ran.", e);
        }
    }
}
