package kz.mandat.local.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import kz.mandat.local.stack.PartStatus;
import kz.mandat.local.stack.Stack;

/** Shows each part's state, memory and address. */
record Status(Stack stack, PrintStream out) {

    void run() {
        List<PartStatus> parts = stack.status();
        parts.forEach(this::print);
        out.printf(
                "  %-20s %-10s %6d MB%n",
                "together", "", parts.stream().mapToLong(PartStatus::mebibytes).sum());
    }

    private void print(PartStatus part) {
        String state = part.state().toString().toLowerCase(Locale.ROOT).replace('_', ' ');
        out.printf(
                "  %-20s %-10s %6d MB  %s%n", part.name(), state, part.mebibytes(), part.address());
    }
}
