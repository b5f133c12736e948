package kz.mandat.registry.login;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An observer's login: its name, how it stands, when its first password was handed over, and what
 * the identity provider last refused.
 */
public record LoginView(
        String username,
        LoginState state,
        @Nullable Instant handedOverAt,
        @Nullable String problem) {

    static LoginView of(LoginEntity login) {
        return new LoginView(
                login.username,
                LoginState.of(login.wanted, login.settled),
                login.handedOverAt,
                login.problem);
    }
}
