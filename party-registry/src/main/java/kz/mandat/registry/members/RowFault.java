package kz.mandat.registry.members;

import org.jspecify.annotations.Nullable;

/** A rule that one row breaks, in which column, and the earlier line that it repeats. */
record RowFault(long line, @Nullable Column column, RowRule rule, @Nullable Long otherLine) {

    static RowFault of(long line, @Nullable Column column, RowRule rule) {
        return new RowFault(line, column, rule, null);
    }
}
