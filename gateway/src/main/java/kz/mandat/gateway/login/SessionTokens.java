package kz.mandat.gateway.login;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the tokens of a signed-in browser sealed in its own cookie: every replica of the gateway
 * opens it, none remembers anything, and any of them may go. The browser cannot read it.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class SessionTokens implements TokenStateManager {

    private final Seal seal;

    @Inject
    SessionTokens(
            @ConfigProperty(name = "mandat.session.secret") String secret,
            @ConfigProperty(name = "mandat.session.previous-secret") Optional<String> previous) {
        List<String> secrets = Stream.concat(Stream.of(secret), previous.stream()).toList();
        if (secrets.stream().anyMatch(each -> each.length() < 32)) {
            throw new IllegalArgumentException(
                    "The secret of the sessions needs 32 letters or more");
        }
        this.seal = new Seal(secrets);
    }

    /** Whether a cookie was sealed here, by this replica or another. */
    boolean knows(String cookie) {
        return seal.open(cookie).isPresent();
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext request,
            OidcTenantConfig tenant,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> context) {
        JsonObject content =
                new JsonObject()
                        .put("id", tokens.getIdToken())
                        .put("access", tokens.getAccessToken())
                        .put("refresh", tokens.getRefreshToken())
                        .put("expiresIn", tokens.getAccessTokenExpiresIn())
                        .put("scope", tokens.getAccessTokenScope());
        return Uni.createFrom().item(seal.close(content.encode()));
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext request,
            OidcTenantConfig tenant,
            String cookie,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        return seal.open(cookie)
                .flatMap(SessionTokens::tokens)
                .map(tokens -> Uni.createFrom().item(tokens))
                .orElseGet(() -> Uni.createFrom().failure(new AuthenticationFailedException()));
    }

    private static Optional<AuthorizationCodeTokens> tokens(String text) {
        try {
            JsonObject content = new JsonObject(text);
            return Optional.of(
                    new AuthorizationCodeTokens(
                            content.getString("id"),
                            content.getString("access"),
                            content.getString("refresh"),
                            content.getLong("expiresIn"),
                            content.getString("scope")));
        } catch (DecodeException | ClassCastException anotherVersion) {
            return Optional.empty();
        }
    }

    /** Nothing is kept here: the browser forgets its cookie, the identity provider its session. */
    @Override
    public Uni<Void> deleteTokens(
            RoutingContext request,
            OidcTenantConfig tenant,
            String cookie,
            OidcRequestContext<Void> context) {
        return Uni.createFrom().voidItem();
    }
}
