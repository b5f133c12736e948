package kz.mandat.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    private static final ProcessHandle OURSELVES = ProcessHandle.current();

    @TempDir Path folder;

    @Test
    void a_running_process_is_found_again() {
        PidFile file = new PidFile(folder.resolve("part.pid"));
        file.write(OURSELVES, "origin");
        assertEquals(Optional.of(OURSELVES), file.process());
        assertEquals("origin", file.origin());
    }

    @Test
    void a_reused_number_is_not_taken_for_the_process() throws IOException {
        Path file = folder.resolve("part.pid");
        Files.writeString(file, OURSELVES.pid() + " 2023-03-19T15:00:00Z origin");
        assertTrue(new PidFile(file).process().isEmpty());
    }

    @Test
    void a_part_that_was_never_started_has_no_process() {
        assertTrue(new PidFile(folder.resolve("part.pid")).process().isEmpty());
    }
}
