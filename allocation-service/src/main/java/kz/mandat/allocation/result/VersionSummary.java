package kz.mandat.allocation.result;

import java.time.Instant;
import java.util.Set;

/**
 * One computed version of a result, and whether it was certified, and by a later one superseded.
 */
public record VersionSummary(
        int version,
        Instant computedAt,
        String regimeHash,
        String inputsHash,
        boolean certified,
        boolean superseded) {

    static VersionSummary of(ResultVersionEntity row, Set<Integer> certified) {
        return new VersionSummary(
                row.version,
                row.computedAt,
                row.regimeHash,
                row.inputsHash,
                certified.contains(row.version),
                certified.contains(row.version)
                        && certified.stream().anyMatch(later -> later > row.version));
    }
}
