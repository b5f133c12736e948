package kz.mandat.local.cli;

import java.io.PrintStream;
import java.util.List;
import kz.mandat.local.stack.Stack;
import kz.mandat.local.stack.StackFailure;

/** Stops everything, and forgets the data where that is asked for. */
record Down(Stack stack, PrintStream out) {
    private static final List<String> FORGET = List.of("--purge");

    void run(List<String> options) {
        if (!options.isEmpty() && !options.equals(FORGET)) {
            throw new StackFailure("down takes no option but --purge.");
        }
        stack.down();
        if (options.equals(FORGET)) {
            stack.forget();
            out.println("The data are forgotten.");
        }
        out.println("Nothing is running.");
    }
}
