package kz.mandat.registry.accreditation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How an application for accreditation stands. */
public enum AccreditationState {
    APPLIED,
    ACCREDITED,
    REFUSED,
    WITHDRAWN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a parameter of the address. */
    public static AccreditationState fromString(String code) {
        for (AccreditationState state : values()) {
            if (state.code().equals(code)) {
                return state;
            }
        }
        throw new IllegalArgumentException("No state of an accreditation: " + code);
    }
}
