package kz.mandat.allocation.recall;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a recall stands. */
public enum RecallState {
    /** Signatures are being collected. */
    COLLECTING,
    /** Too few signatures, or too late: the recall is over. */
    ENDED,
    /** Enough signatures: the commission has to order the vote. */
    SUPPORTED,
    /** The vote is ordered. */
    VOTING,
    /** Too few voters took part. */
    NOT_HELD,
    /** The deputy keeps the mandate. */
    RETAINED,
    /** The deputy is recalled. */
    RECALLED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isOpen() {
        return this == COLLECTING || this == SUPPORTED || this == VOTING;
    }
}
