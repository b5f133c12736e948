package kz.mandat.gateway.limit;

/**
 * What one caller may still ask: it fills evenly, ten seconds' worth at most, and each request
 * takes one.
 */
final class Allowance {

    private static final long SECOND = 1_000_000_000L;
    private static final int SECONDS_KEPT = 10;

    private final long interval;
    private final long most;
    // The moment until which everything is spent; in the past where something is left.
    private long spentUntil;

    Allowance(int perSecond, long now) {
        this.interval = SECOND / perSecond;
        this.most = SECONDS_KEPT * SECOND;
        this.spentUntil = now - most;
    }

    /** Takes one; the answer is zero, or the nanoseconds after which to ask again. */
    synchronized long take(long now) {
        long from = Math.max(spentUntil, now - most);
        if (from + interval > now) {
            return from + interval - now;
        }
        spentUntil = from + interval;
        return 0;
    }
}
