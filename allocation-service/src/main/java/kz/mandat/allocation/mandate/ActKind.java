package kz.mandat.allocation.mandate;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can happen to a mandate after it was given. */
public enum ActKind {
    /** The deputy gave up incompatible posts and is registered. */
    REGISTERED,
    /** The person does not take the mandate. */
    REFUSED,
    /** The term passed without a statement on giving up incompatible posts. */
    LAPSED,
    /** The deputy leaves before the end of the term. */
    DEPARTED,
    /** The mandate passes to another person of the list. */
    PASSED,
    /** Nobody is left on the list. */
    VACANT,
    /** A person without a mandate left the list and can receive none any more. */
    LEFT,
    /** After another result, the commission decided that the deputy keeps the mandate. */
    CONFIRMED,
    /** After another result, the commission decided that the deputy loses the mandate. */
    SUPERSEDED,
    /** By another result the list has one mandate more. */
    GAINED,
    /** By another result the list has one mandate less, which nobody held. */
    FALLEN;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ActKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
