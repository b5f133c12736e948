package kz.mandat.local.cli;

import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import kz.mandat.local.stack.PartStatus;
import kz.mandat.local.stack.Stack;
import kz.mandat.local.stack.StackFailure;

/** The verbs of the script that need the stack: up, down, status. */
public final class Main {
    private static final int FAILED = 1;

    private Main() {}

    public static void main(String[] arguments) {
        quietly();
        try {
            run(
                    arguments[0],
                    Stack.ofProject().withoutApplications().reportingTo(new Console(System.out)));
        } catch (StackFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(FAILED);
        }
    }

    private static void run(String verb, Stack stack) {
        switch (verb) {
            case "up" -> stack.up();
            case "down" -> stack.down();
            case "status" -> stack.status().forEach(Main::print);
            default -> throw new StackFailure("Unknown verb " + verb + ": up, down or status.");
        }
    }

    private static void print(PartStatus part) {
        System.out.printf(
                "  %-20s %-10s %6d MB  %s%n",
                part.name(),
                part.state().toString().toLowerCase(java.util.Locale.ROOT),
                part.mebibytes(),
                part.address());
    }

    private static void quietly() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
    }
}
