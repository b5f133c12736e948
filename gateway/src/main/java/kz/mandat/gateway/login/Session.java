package kz.mandat.gateway.login;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import kz.mandat.gateway.problem.Problems;
import org.jspecify.annotations.Nullable;

/** The session of a signed-in browser: turns its cookie into the token that the services want. */
@ApplicationScoped
public class Session {

    private static final String COOKIE = "q_session";
    private static final String PART = COOKIE + "_chunk_";
    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final SessionTokens tokens;

    @Inject
    Session(SessionTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * True when the request may go on, with the session's token where it came with a cookie alone;
     * false when it has been refused because another site's page sent it.
     */
    public Future<Boolean> authorize(RoutingContext request) {
        HttpServerRequest http = request.request();
        String cookie = cookie(http);
        if (http.getHeader("Authorization") != null || cookie == null) {
            http.headers().remove("Cookie");
            return Future.succeededFuture(true);
        }
        if (!tokens.knows(cookie)) {
            return Future.failedFuture("The session is over");
        }
        if (!SAFE.contains(http.method()) && !isFromOurPages(http)) {
            http.resume();
            Problems.FORBIDDEN.answer(request);
            return Future.succeededFuture(false);
        }
        return identity(request)
                .map(identity -> {
                    http.headers().remove("Cookie");
                    AccessTokenCredential token =
                            identity.getCredential(AccessTokenCredential.class);
                    if (token != null) {
                        http.headers().set("Authorization", "Bearer " + token.getToken());
                    }
                    return true;
                });
    }

    /** Whether the browser is signed in; a cookie of a session that is over counts for nothing. */
    boolean isOpen(HttpServerRequest http) {
        String cookie = cookie(http);
        return cookie != null && tokens.knows(cookie);
    }

    /** The session's cookie; a long one comes in numbered parts. */
    private static @Nullable String cookie(HttpServerRequest http) {
        Cookie whole = http.getCookie(COOKIE);
        if (whole != null) {
            return whole.getValue();
        }
        StringBuilder value = new StringBuilder();
        Cookie part = http.getCookie(PART + 1);
        for (int number = 2; part != null; number++) {
            value.append(part.getValue());
            part = http.getCookie(PART + number);
        }
        return value.isEmpty() ? null : value.toString();
    }

    static Future<SecurityIdentity> identity(RoutingContext request) {
        Promise<SecurityIdentity> promise = Promise.promise();
        QuarkusHttpUser.getSecurityIdentity(request, null)
                .subscribe()
                .with(promise::complete, promise::fail);
        return promise.future();
    }

    /** Browsers say where a request comes from; a cookie alone does not make it ours. */
    private static boolean isFromOurPages(HttpServerRequest http) {
        String site = http.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = http.getHeader("Origin");
        return origin != null && origin.endsWith("://" + http.getHeader("Host"));
    }
}
