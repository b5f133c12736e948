package kz.mandat.tally.total;

import java.util.List;

/**
 * What counting everything again found: how many protocols count, how many figures were kept
 * otherwise, and the first of them.
 */
public record RecalculationView(
        String contest,
        long protocols,
        int differences,
        boolean corrected,
        List<SumDifference> items) {}
