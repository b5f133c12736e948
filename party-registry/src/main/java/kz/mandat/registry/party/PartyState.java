package kz.mandat.registry.party;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a party stands; only a registered one may nominate. */
public enum PartyState {
    REGISTERED,
    SUSPENDED,
    LIQUIDATED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a parameter of the address. */
    public static PartyState fromString(String code) {
        for (PartyState state : values()) {
            if (state.code().equals(code)) {
                return state;
            }
        }
        throw new IllegalArgumentException("No state of a party: " + code);
    }
}
