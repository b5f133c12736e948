package kz.mandat.registry.accreditation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why an accreditation is refused, art. 20-1. */
public enum AccreditationRefusalGround {
    INCOMPLETE,
    CHARTER_WITHOUT_OBSERVATION,
    SUSPENDED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
