package kz.mandat.gateway.problem;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** The gateway's own refusals, as problem details (RFC 9457) like those of the services. */
public enum Problems {
    NOT_AUTHENTICATED(401, "Sign in, or send a valid token"),
    FORBIDDEN(403, "This request did not come from our own pages"),
    NOT_FOUND(404, "There is nothing at this address"),
    TOO_MANY_REQUESTS(429, "You ask more often than agreed; wait as long as Retry-After says"),
    UNAVAILABLE(503, "A part of the suite does not answer; try again");

    private final int status;
    private final String title;

    Problems(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public JsonObject body(String path) {
        String code = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return new JsonObject()
                .put("type", "https://mandat.kz/problems/" + code)
                .put("title", title)
                .put("status", status)
                .put("detail", title + ".")
                .put("instance", path)
                .put("code", code);
    }

    public void answer(RoutingContext request) {
        if (!request.response().ended()) {
            request.response()
                    .setStatusCode(status)
                    .putHeader("Content-Type", "application/problem+json")
                    .end(body(request.normalizedPath()).toBuffer());
        }
    }
}
