package kz.mandat.bench;

import org.openjdk.jmh.runner.RunnerException;

/** What {@code ./mandat bench NAME} runs; a bench exits 0 only if its bars hold. */
public final class Bench {

    private static final int MISUSED = 2;

    private Bench() {}

    public static void main(String[] arguments) throws RunnerException {
        String name = arguments.length == 0 ? "" : arguments[0];
        switch (name) {
            case "law", "all" -> LawBench.main(arguments);
            default -> {
                System.err.println("Choose a bench: law, or all (which is the same for now).");
                System.exit(MISUSED);
            }
        }
    }
}
