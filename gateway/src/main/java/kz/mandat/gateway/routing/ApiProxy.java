package kz.mandat.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.mandat.gateway.login.Session;
import kz.mandat.gateway.problem.Problems;
import org.jboss.logging.Logger;

/**
 * Hands every request below {@code /api} to its service, bodies streamed both ways. A caller's own
 * token passes as it is; for a signed-in browser the session's token is put in its place.
 */
@ApplicationScoped
class ApiProxy {

    private static final Logger LOG = Logger.getLogger(ApiProxy.class);
    private static final int CONNECTIONS = 128;
    private static final int LAST = 10_000;

    private final RouteTable routes;
    private final Session session;
    private final Map<Replicas, HttpProxy> proxies = new ConcurrentHashMap<>();
    private final HttpClient client;

    @Inject
    ApiProxy(Vertx vertx, RouteTable routes, Session session) {
        this.routes = routes;
        this.session = session;
        this.client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setMaxPoolSize(CONNECTIONS)
                                .setConnectTimeout(2_000)
                                .setKeepAlive(true)
                                .setKeepAliveTimeout(30)
                                .setDecompressionSupported(false));
    }

    private HttpProxy proxy(Replicas service) {
        return HttpProxy.reverseProxy(client)
                .origin(context -> connect(service, service.count()))
                .addInterceptor(new Unavailable());
    }

    /** Nothing has been sent before there is a connection: another replica may be tried. */
    private Future<HttpClientRequest> connect(Replicas service, int tries) {
        URI address = service.next();
        RequestOptions where =
                new RequestOptions().setHost(address.getHost()).setPort(address.getPort());
        return client.request(where)
                .recover(failure -> {
                    service.failed(address);
                    return tries > 1 ? connect(service, tries - 1) : Future.failedFuture(failure);
                });
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(LAST).handler(this::route);
    }

    private void route(RoutingContext request) {
        Optional<Replicas> service = routes.serviceFor(request.normalizedPath());
        if (service.isEmpty()) {
            Problems.NOT_FOUND.answer(request);
            return;
        }
        request.request().pause();
        session.authorize(request)
                .onSuccess(granted -> {
                    if (granted) {
                        proxies.computeIfAbsent(service.get(), this::proxy)
                                .handle(request.request());
                    }
                })
                .onFailure(failure -> {
                    LOG.debug("A session could not be used", failure);
                    request.request().resume();
                    Problems.NOT_AUTHENTICATED.answer(request);
                });
    }

    /** Says in words that a service is away, where the proxy alone would answer an empty 502. */
    private static final class Unavailable implements ProxyInterceptor {

        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            return context.sendRequest()
                    .recover(failure -> {
                        LOG.warnf("A service does not answer: %s", failure.getMessage());
                        return Future.succeededFuture(answer(context));
                    });
        }

        private static ProxyResponse answer(ProxyContext context) {
            String path = context.request().getURI();
            ProxyResponse response = context.request().release().response();
            response.setStatusCode(Problems.UNAVAILABLE.status());
            response.putHeader("Content-Type", "application/problem+json");
            response.putHeader("Retry-After", "5");
            response.setBody(Body.body(Problems.UNAVAILABLE.body(path).toBuffer()));
            return response;
        }
    }
}
