package kz.mandat.gateway.openapi;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import kz.mandat.gateway.problem.Problems;
import kz.mandat.gateway.routing.RouteTable;

/** {@code /api/openapi}: what the services say of themselves, as one document. */
@ApplicationScoped
class OpenApiPage {

    private static final int FIRST = 100;

    private final HttpClient client;
    private final RouteTable routes;

    @Inject
    OpenApiPage(Vertx vertx, RouteTable routes) {
        this.client = vertx.createHttpClient();
        this.routes = routes;
    }

    void register(@Observes Router router) {
        router.get("/api/openapi").order(FIRST).handler(this::answer);
    }

    private void answer(RoutingContext request) {
        List<String> names = new ArrayList<>();
        List<Future<JsonObject>> documents = new ArrayList<>();
        new TreeMap<>(routes.services())
                .forEach((name, address) -> {
                    names.add(name);
                    documents.add(document(address));
                });
        Future.all(documents)
                .onSuccess(all -> {
                    MergedOpenApi merged = new MergedOpenApi();
                    for (int i = 0; i < names.size(); i++) {
                        merged.add(names.get(i), all.resultAt(i));
                    }
                    request.json(merged.document());
                })
                .onFailure(failure -> Problems.UNAVAILABLE.answer(request));
    }

    private Future<JsonObject> document(URI service) {
        RequestOptions options =
                new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setAbsoluteURI(service + "/q/openapi?format=json")
                        .setTimeout(3_000);
        return client.request(options)
                .compose(HttpClientRequest::send)
                .compose(HttpClientResponse::body)
                .map(body -> body.toJsonObject());
    }
}
