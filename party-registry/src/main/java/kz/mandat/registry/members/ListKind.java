package kz.mandat.registry.members;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whom a list names: the citizens who initiate a party, or its members. */
public enum ListKind {
    INITIATIVE,
    MEMBERS;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a parameter of the address. */
    public static ListKind fromString(String code) {
        for (ListKind kind : values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of list: " + code);
    }
}
