package kz.mandat.tally.total;

/**
 * A relation that sums break, with their territory. What signed papers contradict may be shown by
 * decision; sums that are not those of the territories and stations below are shown by none.
 */
record GateFault(String text, boolean papersMaySaySo) {

    static GateFault ofFigures(String text) {
        return new GateFault(text, true);
    }

    static GateFault ofSums(String text) {
        return new GateFault(text, false);
    }
}
