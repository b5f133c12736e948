package kz.mandat.registry.founding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A step on the way to registration, by the applicant or by the justice authority. */
public enum ApplicationAct {
    NOTICE,
    CONFIRMATION,
    PRESS_NOTICE,
    CONGRESS,
    SUBMISSION,
    INTERRUPTION,
    CURE,
    REFUSAL,
    APPEAL,
    APPEAL_GRANTED,
    APPEAL_DISMISSED,
    REGISTRATION;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
