package kz.mandat.gateway.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;

/**
 * Keeps the tokens of signed-in browsers in this process; the cookie holds only a random handle.
 * Behind several replicas the load balancer has to keep a browser with its replica.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class SessionTokens implements TokenStateManager {

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final int MOST = 200_000;
    private static final int HANDLE_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Cache<String, AuthorizationCodeTokens> sessions =
            Caffeine.newBuilder().expireAfterWrite(LONGEST).maximumSize(MOST).build();

    /** Whether a cookie's handle stands for a session of this process. */
    boolean knows(String handle) {
        return sessions.getIfPresent(handle) != null;
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext request,
            OidcTenantConfig tenant,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> context) {
        byte[] bytes = new byte[HANDLE_BYTES];
        random.nextBytes(bytes);
        String handle = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sessions.put(handle, tokens);
        return Uni.createFrom().item(handle);
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext request,
            OidcTenantConfig tenant,
            String handle,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        AuthorizationCodeTokens tokens = sessions.getIfPresent(handle);
        return tokens == null
                ? Uni.createFrom().failure(new AuthenticationFailedException())
                : Uni.createFrom().item(tokens);
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext request,
            OidcTenantConfig tenant,
            String handle,
            OidcRequestContext<Void> context) {
        sessions.invalidate(handle);
        return Uni.createFrom().voidItem();
    }
}
