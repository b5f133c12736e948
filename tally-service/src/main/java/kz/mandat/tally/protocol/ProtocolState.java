package kz.mandat.tally.protocol;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Where a protocol stands between the polling station and the totals. Only accepted protocols are
 * counted.
 */
public enum ProtocolState {
    /** Entered once; a second, independent entry is awaited. */
    ENTERED,
    /** Two entries by two persons do not agree. */
    DIFFERING,
    /** The signed paper contradicts itself: recorded, not counted, waiting for a decision. */
    CONTRADICTORY,
    AWAITING_ACCEPTANCE,
    ACCEPTED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
