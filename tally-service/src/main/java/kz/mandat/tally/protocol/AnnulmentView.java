package kz.mandat.tally.protocol;

/**
 * An annulment and how many of the contest's stations are annulled by now; repeat voting needs a
 * quarter of them (art. 95(1)).
 */
public record AnnulmentView(
        String contest,
        int annulled,
        long annulledInAll,
        long stations,
        boolean quarterReached,
        String article) {}
