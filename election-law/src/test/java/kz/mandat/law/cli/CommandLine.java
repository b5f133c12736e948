package kz.mandat.law.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.mandat.law.json.JsonTree;

/** What a run of the command left: its status and what it wrote. */
record CommandLine(int status, String out, String err) {

    static CommandLine run(String input, String... arguments) {
        return run(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    static CommandLine run(byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status =
                new Allocate(
                                new ByteArrayInputStream(input),
                                new PrintStream(out, true, StandardCharsets.UTF_8),
                                new PrintStream(err, true, StandardCharsets.UTF_8))
                        .run(List.of(arguments));
        return new CommandLine(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The only line of the answer. */
    Map<?, ?> answer() {
        assertEquals("", err);
        assertEquals(0, status);
        assertEquals(1, out.lines().count(), out);
        return (Map<?, ?>) Objects.requireNonNull(JsonTree.read(out.strip()));
    }
}
