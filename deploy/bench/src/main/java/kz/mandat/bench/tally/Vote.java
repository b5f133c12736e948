package kz.mandat.bench.tally;

import java.util.List;

/**
 * A contest of the day: where it is held, the stations of its constituency where it has one, and
 * who stands.
 */
record Vote(
        String contest,
        String election,
        String kind,
        String regime,
        int seats,
        String territory,
        @org.jspecify.annotations.Nullable String constituency,
        List<String> options) {}
