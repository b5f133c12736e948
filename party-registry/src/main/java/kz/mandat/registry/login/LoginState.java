package kz.mandat.registry.login;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a login is to become, or is, at the identity provider. */
public enum LoginState {
    OPENING,
    OPEN,
    ENDING,
    ENDED;

    static LoginState of(boolean wanted, boolean settled) {
        if (wanted) {
            return settled ? OPEN : OPENING;
        }
        return settled ? ENDED : ENDING;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
