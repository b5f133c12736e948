package kz.mandat.allocation.result;

import java.time.Instant;
import java.util.Set;

/** One computed version of a result, and whether it was certified. */
public record VersionSummary(
        int version, Instant computedAt, String regimeHash, String inputsHash, boolean certified) {

    static VersionSummary of(ResultVersionEntity row, Set<Integer> certified) {
        return new VersionSummary(
                row.version,
                row.computedAt,
                row.regimeHash,
                row.inputsHash,
                certified.contains(row.version));
    }
}
