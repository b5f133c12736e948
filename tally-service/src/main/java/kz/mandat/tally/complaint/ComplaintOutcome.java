package kz.mandat.tally.complaint;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a complaint ended. */
public enum ComplaintOutcome {
    UPHELD,
    UPHELD_IN_PART,
    REJECTED,
    NOT_CONSIDERED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
