package kz.mandat.allocation.deputy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can happen to the elected candidate of a constituency. */
public enum DeputyActKind {
    /** The candidate gave up incompatible posts and is registered as deputy. */
    REGISTERED,
    /** The candidate does not take the mandate. */
    REFUSED,
    /** The term passed without a statement on giving up incompatible posts. */
    LAPSED,
    /** The deputy left before the end of the term. */
    DEPARTED,
    /** The voters recalled the deputy. */
    RECALLED,
    /** The commission declared the seat vacant and decided about a by-election. */
    DECLARED_VACANT,
    /** After another result, the commission decided that the deputy keeps the mandate. */
    CONFIRMED,
    /** After another result, the commission decided that the mandate ends. */
    SUPERSEDED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static DeputyActKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    boolean endsTheMandate() {
        return this == REFUSED || this == LAPSED || this == DEPARTED || this == RECALLED;
    }
}
