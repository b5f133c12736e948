package kz.mandat.tally.complaint;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A complaint asks for a decision; an act puts a documented fact on record. */
public enum ComplaintKind {
    COMPLAINT,
    ACT;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
