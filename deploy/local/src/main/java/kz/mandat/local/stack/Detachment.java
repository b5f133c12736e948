package kz.mandat.local.stack;

import java.io.File;
import java.util.List;

/** Lets a process live on when the terminal that started it closes. */
final class Detachment {
    static final List<String> PREFIX = prefix();
    static final File NOTHING = new File("/dev/null");

    private Detachment() {}

    // A session of its own where the system has the tool; elsewhere at least no hang-up.
    private static List<String> prefix() {
        return Command.of(List.of("setsid", "true")).succeeds()
                ? List.of("setsid")
                : List.of("nohup");
    }
}
