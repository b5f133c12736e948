package kz.mandat.local.stack;

import java.util.List;

/** How a process is told to end. */
enum Signal {
    INT,
    TERM,
    KILL;

    void send(ProcessHandle process) {
        Command.of(List.of("kill", "-" + name(), Long.toString(process.pid()))).succeeds();
    }
}
