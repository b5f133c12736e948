package kz.mandat.allocation.result;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why another result stands in the place of the one by which mandates were given. */
public enum SupersedingCause {
    /** The same contest was counted otherwise and certified again. */
    RECOUNT,
    /** The vote was declared void. */
    ANNULMENT,
    /** The voters voted again, and that result was certified. */
    REPEAT_VOTE;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
