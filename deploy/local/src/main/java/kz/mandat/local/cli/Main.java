package kz.mandat.local.cli;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import kz.mandat.local.demo.Refusal;
import kz.mandat.local.stack.Stack;
import kz.mandat.local.stack.StackFailure;

/** The verbs of the script that need the stack: up, down, status. */
public final class Main {
    private static final int FAILED = 1;

    private Main() {}

    public static void main(String[] arguments) {
        quietly();
        try {
            Stack stack = Stack.ofProject().reportingTo(new Console(System.out));
            run(arguments[0], List.of(arguments).subList(1, arguments.length), stack);
        } catch (StackFailure | Refusal failure) {
            System.err.println(failure.getMessage());
            System.exit(FAILED);
        }
    }

    private static void run(String verb, List<String> options, Stack stack) {
        switch (verb) {
            case "up" -> new Up(stack.withReplicas(replicas(options)), System.out).run();
            case "down" -> new Down(stack, System.out).run(options);
            case "status" -> new Status(stack, System.out).run();
            default -> throw new StackFailure("Unknown verb " + verb + ": up, down or status.");
        }
    }

    private static int replicas(List<String> options) {
        if (options.isEmpty()) {
            return 1;
        }
        if (options.size() == 2
                && options.getFirst().equals("--replicas")
                && options.getLast().matches("[0-9]")) {
            return Integer.parseInt(options.getLast());
        }
        throw new StackFailure("up takes no option but --replicas and a number.");
    }

    // What the parts' client libraries log would hide our own sentences.
    private static void quietly() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
    }
}
