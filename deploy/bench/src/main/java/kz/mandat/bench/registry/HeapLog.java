package kz.mandat.bench.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The collector's log of a JVM, from which the occupied heap is read, in MB. */
record HeapLog(Path file) {

    private static final Pattern COLLECTION = Pattern.compile("([0-9]+)M->([0-9]+)M\\(");

    /** The most that was occupied when a collection began. */
    int occupied() throws IOException {
        return most(1);
    }

    /** The most that a collection left: what was really needed at that moment. */
    int needed() throws IOException {
        return most(2);
    }

    private int most(int group) throws IOException {
        return COLLECTION
                .matcher(Files.readString(file))
                .results()
                .map((MatchResult collection) -> collection.group(group))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }
}
