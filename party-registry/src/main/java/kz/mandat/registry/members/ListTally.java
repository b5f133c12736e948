package kz.mandat.registry.members;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** How many rows a list has, how many count, where, and how often each rule is broken. */
final class ListTally {

    private int rows;
    private int accepted;
    private final Map<String, Long> byRegion = new TreeMap<>();
    private final Map<RowRule, Long> byRule = new EnumMap<>(RowRule.class);

    void count(CheckedRow row) {
        rows++;
        if (row.faults().isEmpty()) {
            accepted++;
            byRegion.merge(String.valueOf(row.region()), 1L, Long::sum);
        }
        row.faults().stream()
                .map(RowFault::rule)
                .distinct()
                .forEach(rule -> byRule.merge(rule, 1L, Long::sum));
    }

    int rows() {
        return rows;
    }

    int accepted() {
        return accepted;
    }

    Map<String, Long> byRegion() {
        return byRegion;
    }

    Map<RowRule, Long> byRule() {
        return byRule;
    }
}
