package kz.mandat.gateway.login;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import kz.mandat.gateway.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The addresses around the login: {@code /login} (and back to the page it came from) and {@code
 * /api/me}.
 */
@ApplicationScoped
class LoginPages {

    private static final int FIRST = 100;

    private final Session session;

    @Inject
    LoginPages(Session session) {
        this.session = session;
    }

    void register(@Observes Router router) {
        router.get("/login").order(FIRST).handler(LoginPages::back);
        router.get("/login/callback").order(FIRST).handler(LoginPages::back);
        router.get("/api/me").order(FIRST).handler(this::me);
    }

    /** Reached only when signed in; leads nowhere but to our own pages. */
    private static void back(RoutingContext request) {
        request.response()
                .setStatusCode(303)
                .putHeader("Location", ownPath(request.queryParams().get("to")))
                .end();
    }

    static String ownPath(@Nullable String path) {
        boolean isOwn =
                path != null
                        && path.startsWith("/")
                        && !path.startsWith("//")
                        && path.chars().allMatch(letter -> letter > ' ' && letter != '\\');
        return isOwn ? path : "/";
    }

    private void me(RoutingContext request) {
        request.response().putHeader("Cache-Control", "no-store");
        if (!session.isOpen(request.request())) {
            request.response().setStatusCode(204).end();
            return;
        }
        Session.identity(request)
                .onSuccess(identity -> answer(request, identity))
                .onFailure(failure -> Problems.NOT_AUTHENTICATED.answer(request));
    }

    private static void answer(RoutingContext request, @Nullable SecurityIdentity identity) {
        if (identity == null || identity.isAnonymous()) {
            request.response().setStatusCode(204).end();
            return;
        }
        JsonObject claims = claims(identity);
        request.json(
                new JsonObject()
                        .put("name", identity.getPrincipal().getName())
                        .put("roles", new JsonArray(identity.getRoles().stream().sorted().toList()))
                        .put("unit", claims.getString("unit")));
    }

    /** The claims of the access token, which the login has verified. */
    private static JsonObject claims(SecurityIdentity identity) {
        String[] parts =
                identity.getCredential(AccessTokenCredential.class).getToken().split("\\.", 3);
        return new JsonObject(
                new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
    }
}
