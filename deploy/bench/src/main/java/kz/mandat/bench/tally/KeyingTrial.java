package kz.mandat.bench.tally;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Types protocols twice with errors that are known, and counts what finds them: the control
 * relations while typing, the second entry, or an observer's copy. The same seed gives the same
 * figures.
 */
final class KeyingTrial {

    /** 0.29 % of fields in each entry. */
    private static final double RATE = 0.0029;

    /** A tenth of them is the same misreading in both entries. */
    private static final double COMMON = 0.1;

    private final Random random;
    private final double copies;

    private final Map<Misreading, long[]> kinds = new EnumMap<>(Misreading.class);
    private final Map<String, Long> relations = new TreeMap<>();
    private final Map<String, Long> slippedRows = new TreeMap<>();
    private long protocols;
    private long fields;
    private long faulty;
    private long slipped;
    private long own;
    private long slippedOwn;
    private long foundByCopies;
    private long warnedBefore;

    KeyingTrial(long seed, double copies) {
        this.random = new Random(seed);
        this.copies = copies;
        for (Misreading kind : Misreading.values()) {
            kinds.put(kind, new long[Column.values().length]);
        }
    }

    /** What became of the errors of one kind. */
    enum Column {
        INJECTED,
        BY_RELATION,
        BY_SECOND_ENTRY_ALONE,
        SLIPPED,
        FOUND_BY_COPY
    }

    /** An error that changed something, and whether both persons made it. */
    private record Error(Misreading kind, boolean common, boolean objected) {}

    void type(Paper paper) {
        Keyed truth = Keyed.of(paper);
        Keyed first = truth.copy();
        Keyed second = truth.copy();
        List<Error> errors = new ArrayList<>();
        int rows = truth.names().size();
        for (int row = 0; row < rows; row++) {
            if (random.nextDouble() < RATE * COMMON) {
                common(truth, first, second, row, errors);
            }
            if (random.nextDouble() < RATE * (1 - COMMON)) {
                own(truth, first, row, errors);
            }
            if (random.nextDouble() < RATE * (1 - COMMON)) {
                own(truth, second, row, errors);
            }
        }
        protocols++;
        fields += 2L * rows;
        if (!errors.isEmpty()) {
            judge(truth, first, second, errors);
        }
    }

    private void common(Keyed truth, Keyed first, Keyed second, int row, List<Error> errors) {
        Misreading kind = kind();
        long seed = random.nextLong();
        Keyed before = first.copy();
        kind.apply(first, row, new Random(seed));
        kind.apply(second, row, new Random(seed));
        if (!first.says(before)) {
            errors.add(new Error(kind, true, objected(truth, kind, row, seed)));
        }
    }

    private void own(Keyed truth, Keyed entry, int row, List<Error> errors) {
        Misreading kind = kind();
        long seed = random.nextLong();
        Keyed before = entry.copy();
        kind.apply(entry, row, new Random(seed));
        if (!entry.says(before)) {
            errors.add(new Error(kind, false, objected(truth, kind, row, seed)));
        }
    }

    private Misreading kind() {
        Misreading[] all = Misreading.values();
        return all[random.nextInt(all.length)];
    }

    /** Whether the error alone breaks a relation, and which. */
    private boolean objected(Keyed truth, Misreading kind, int row, long seed) {
        Keyed alone = truth.copy();
        kind.apply(alone, row, new Random(seed));
        Set<String> broken = alone.objections(true);
        broken.forEach(relation -> relations.merge(relation, 1L, Long::sum));
        return !broken.isEmpty();
    }

    private void judge(Keyed truth, Keyed first, Keyed second, List<Error> errors) {
        faulty++;
        own += errors.stream().filter(error -> !error.common()).count();
        boolean differ = !first.says(second);
        boolean stopped = !first.objections(true).isEmpty() || !second.objections(true).isEmpty();
        boolean slips = !differ && !stopped && !first.says(truth);
        boolean copied = random.nextDouble() < copies;
        if (slips) {
            slipped++;
            rows(truth, first);
            foundByCopies += copied ? 1 : 0;
            slippedOwn += errors.stream().filter(error -> !error.common()).count();
            warnedBefore += first.objections(false).isEmpty() ? 0 : 1;
        }
        for (Error error : errors) {
            long[] counts = kinds.get(error.kind());
            counts[Column.INJECTED.ordinal()]++;
            counts[Column.BY_RELATION.ordinal()] += error.objected() ? 1 : 0;
            counts[Column.BY_SECOND_ENTRY_ALONE.ordinal()] += !error.objected() && differ ? 1 : 0;
            counts[Column.SLIPPED.ordinal()] += slips ? 1 : 0;
            counts[Column.FOUND_BY_COPY.ordinal()] += slips && copied ? 1 : 0;
        }
    }

    /** Which rows of the form stay wrong. */
    private void rows(Keyed truth, Keyed entry) {
        for (String row : truth.names()) {
            if (truth.row(row) != entry.row(row)) {
                slippedRows.merge(row.replaceAll("\\..*", ""), 1L, Long::sum);
            }
        }
    }

    Map<String, Long> slippedRows() {
        return slippedRows;
    }

    long count(Misreading kind, Column column) {
        return kinds.get(kind)[column.ordinal()];
    }

    Map<String, Long> relations() {
        return relations;
    }

    long protocols() {
        return protocols;
    }

    long fields() {
        return fields;
    }

    long faulty() {
        return faulty;
    }

    long slipped() {
        return slipped;
    }

    /** Errors that one person made alone. */
    long own() {
        return own;
    }

    /** Those of them that slipped, in a protocol whose two entries agree all the same. */
    long slippedOwn() {
        return slippedOwn;
    }

    long foundByCopies() {
        return foundByCopies;
    }

    /** Slipped protocols in which a warning asked for an explanation all the same. */
    long warnedBefore() {
        return warnedBefore;
    }
}
