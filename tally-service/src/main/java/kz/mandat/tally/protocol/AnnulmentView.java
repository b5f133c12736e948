package kz.mandat.tally.protocol;

/**
 * An annulment and how many of the contest's stations are annulled by now. By the law of 2026
 * repeat voting is held only where a quarter of them are (art. 95(1)), by the law before it in any
 * unit or constituency whose vote is void.
 */
public record AnnulmentView(
        String contest,
        int annulled,
        long annulledInAll,
        long stations,
        boolean quarterReached,
        boolean repeatVoting,
        String article) {}
