package kz.mandat.allocation.result;

import java.time.Instant;
import kz.mandat.allocation.outcome.ResultInputs;

/**
 * A version computed anew from what it kept; {@code reproduced} says that the seats and the reasons
 * are those of the first computation.
 */
public record VersionView(
        String contest,
        int version,
        Instant computedAt,
        String regimeHash,
        String inputsHash,
        String outcomeHash,
        boolean reproduced,
        ResultInputs inputs,
        ResultView result) {}
