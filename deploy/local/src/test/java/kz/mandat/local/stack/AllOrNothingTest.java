package kz.mandat.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllOrNothingTest {
    private static final ShellPart BASE = ShellPart.of("base", "exec sleep 100");
    private static final ShellPart UPON = ShellPart.of("upon", "exec sleep 100", "base");
    private static final ShellPart BROKEN =
            ShellPart.of("broken", "echo the disk is full; exit 3", "base");

    @TempDir Path folder;
    private Home home;

    @BeforeEach
    void settle() {
        home = Home.at(folder);
    }

    @AfterEach
    void leaveNothing() {
        new ShutDown(List.of(BASE, UPON, BROKEN), home, Progress.silent()).run();
    }

    @Test
    void parts_start_after_those_they_need() {
        List<String> ready = Collections.synchronizedList(new ArrayList<>());
        start((part, _, _, _) -> ready.add(part), () -> {}, UPON, BASE);
        assertEquals(List.of("base", "upon"), ready);
    }

    @Test
    void a_part_that_dies_is_named_with_the_end_of_its_log_and_nothing_is_left_running() {
        StackFailure failure = assertThrows(StackFailure.class, () -> start(BASE, UPON, BROKEN));
        assertTrue(failure.getMessage().startsWith("broken ended"), failure.getMessage());
        assertTrue(failure.getMessage().endsWith("the disk is full"), failure.getMessage());
        assertFalse(isRunning(BASE) || isRunning(UPON));
    }

    @Test
    void nothing_is_left_running_when_what_follows_fails() {
        Runnable failing =
                () -> {
                    throw new StackFailure("The loading failed.");
                };
        assertThrows(StackFailure.class, () -> start(Progress.silent(), failing, BASE, UPON));
        assertFalse(isRunning(BASE) || isRunning(UPON));
    }

    @Test
    void a_second_start_leaves_running_parts_alone() {
        start(BASE);
        long first = pid(BASE);
        start(BASE, UPON);
        assertEquals(first, pid(BASE));
    }

    @Test
    void a_part_that_would_start_from_other_files_is_started_anew() {
        start(BASE);
        long first = pid(BASE);
        ShellPart changed = ShellPart.of("base", "exec sleep 200");
        start(changed);
        assertFalse(ProcessHandle.of(first).map(ProcessHandle::isAlive).orElse(false));
        assertTrue(isRunning(changed));
    }

    @Test
    void a_part_that_was_killed_is_told_from_one_that_was_stopped() {
        start(BASE, UPON);
        Ended.within(Duration.ofSeconds(5), List.of(kill(UPON)));
        assertEquals(PartStatus.State.DIED, PartStatus.of(UPON, home).state());
        new ShutDown(List.of(BASE, UPON), home, Progress.silent()).run();
        assertEquals(PartStatus.State.STOPPED, PartStatus.of(UPON, home).state());
        assertEquals(PartStatus.State.STOPPED, PartStatus.of(BASE, home).state());
    }

    private ProcessHandle kill(ShellPart part) {
        ProcessHandle process = new PartProcess(home, part.name()).running().orElseThrow();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        return process;
    }

    private void start(Part... parts) {
        start(Progress.silent(), () -> {}, parts);
    }

    private void start(Progress progress, Runnable whenReady, Part... parts) {
        new AllOrNothing(List.of(parts), home, progress).run(whenReady);
    }

    private boolean isRunning(Part part) {
        return new PartProcess(home, part.name()).running().isPresent();
    }

    private long pid(Part part) {
        return new PartProcess(home, part.name()).running().orElseThrow().pid();
    }
}
