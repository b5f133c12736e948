package kz.mandat.tally.protocol;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Where a protocol stands between the polling station and the totals. What counts is told by the
 * counted entry: a protocol under recount counts with its old figures until new ones are accepted.
 */
public enum ProtocolState {
    /** Entered once; a second, independent entry is awaited. */
    ENTERED,
    /** Two entries by two persons do not agree. */
    DIFFERING,
    /** The signed paper contradicts itself: recorded, not counted, waiting for a decision. */
    CONTRADICTORY,
    AWAITING_ACCEPTANCE,
    ACCEPTED,
    /** Sent back with a reason; its next version is awaited. */
    RETURNED,
    /** To be counted again by decision; the next version is awaited. */
    RECOUNT,
    /** The vote at the station is void; nothing of it counts. */
    ANNULLED,
    /** A signed act says that there is no protocol. */
    ABSENT;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the next version may be entered from here. */
    boolean awaitsNextVersion() {
        return switch (this) {
            case RETURNED, RECOUNT, ABSENT -> true;
            case ENTERED, DIFFERING, CONTRADICTORY, AWAITING_ACCEPTANCE, ACCEPTED, ANNULLED ->
                    false;
        };
    }

    /** Whether independent entries are still being made, which must not be seen by each other. */
    boolean isBeingEntered() {
        return this == ENTERED || this == DIFFERING;
    }
}
