package kz.mandat.gateway.login;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * A call of the API whose session cannot be renewed is told so (499); only a page is led to the
 * login.
 */
@ApplicationScoped
class ApiCalls implements JavaScriptRequestChecker {

    @Override
    public boolean isJavaScriptRequest(RoutingContext request) {
        return request.normalizedPath().startsWith("/api/");
    }
}
