package kz.mandat.nominations.csv;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The columns that a table must have, and those that it may have. */
public record Columns(Set<String> required, Set<String> optional) {

    static Columns exactly(Set<String> columns) {
        return new Columns(columns, Set.of());
    }

    boolean know(String column) {
        return required.contains(column) || optional.contains(column);
    }

    /** Whether a head line has each required column, no unknown one, and none twice. */
    boolean fit(Collection<String> head) {
        return head.containsAll(required)
                && head.stream().allMatch(this::know)
                && new HashSet<>(head).size() == head.size();
    }
}
