package kz.mandat.registry.party;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The decision that made a version of a party's entry. */
public enum PartyAct {
    REGISTRATION,
    CHANGE,
    SUSPENSION,
    REINSTATEMENT,
    LIQUIDATION;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
