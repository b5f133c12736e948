package kz.mandat.local.stack;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One of several processes of the same application.
 *
 * @param number from 1
 */
record Replica(int number) {
    static final int MOST = 2;

    // Clear of every other port of the stack.
    private static final int APART = 200;

    static List<Replica> first(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Replica::new).toList();
    }

    String named(String application) {
        return number == 1 ? application : application + "-" + number;
    }

    int port(int usual) {
        return usual + (number - 1) * APART;
    }
}
