package kz.mandat.registry.accreditation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who invites international observers, art. 20-2. */
public enum Inviter {
    CENTRAL_COMMISSION_CHAIR,
    FOREIGN_MINISTRY;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
