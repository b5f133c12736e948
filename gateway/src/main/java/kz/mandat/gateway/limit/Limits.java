package kz.mandat.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import kz.mandat.gateway.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Answers 429 with {@code Retry-After} to whoever asks more than the limit. Each replica counts for
 * itself: of several together a caller gets as many times more.
 */
@ApplicationScoped
class Limits {

    private static final int BEFORE_ALL = 10;
    private static final int MOST_CALLERS = 200_000;
    private static final long SECOND = 1_000_000_000L;

    private final LimitSettings settings;
    private final Counter refused;
    private final Cache<String, Allowance> allowances =
            Caffeine.newBuilder()
                    .maximumSize(MOST_CALLERS)
                    .expireAfterAccess(Duration.ofMinutes(1))
                    .build();

    @Inject
    Limits(LimitSettings settings, MeterRegistry meters) {
        this.settings = settings;
        this.refused = meters.counter("mandat.requests.limited");
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(BEFORE_ALL).handler(this::hold);
    }

    private void hold(RoutingContext request) {
        String mark = mark(request.request());
        int limit = mark == null ? settings.anonymous() : settings.caller();
        if (limit == 0) {
            request.next();
            return;
        }
        long now = System.nanoTime();
        String caller = mark == null ? address(request.request()) : digest(mark);
        long wait = allowances.get(caller, fresh -> new Allowance(limit, now)).take(now);
        if (wait == 0) {
            request.next();
            return;
        }
        refused.increment();
        request.response().putHeader("Retry-After", Long.toString(Math.ceilDiv(wait, SECOND)));
        Problems.TOO_MANY_REQUESTS.answer(request);
    }

    /** The token of a caller, or the session of a browser. */
    private static @Nullable String mark(HttpServerRequest request) {
        String token = request.getHeader("Authorization");
        Cookie session = request.getCookie("q_session_chunk_1");
        return token == null && session != null ? session.getValue() : token;
    }

    private static String address(HttpServerRequest request) {
        return request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
    }

    /** Neither itself is kept. */
    private static String digest(String token) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
