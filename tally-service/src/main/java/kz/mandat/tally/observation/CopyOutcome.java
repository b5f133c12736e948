package kz.mandat.tally.observation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a commission found out about a copy that differs. */
public enum CopyOutcome {
    COPY_WRONG,
    PROTOCOL_WRONG,
    EXPLAINED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
