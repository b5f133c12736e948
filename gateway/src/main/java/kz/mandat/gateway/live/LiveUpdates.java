package kz.mandat.gateway.live;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Server-sent events for every open page. Facts of one kind about one contest are joined for half a
 * second, so that a night's flood becomes two lines a second; a page that cannot follow is passed
 * over and catches up with the next line.
 */
@ApplicationScoped
class LiveUpdates {

    private static final int FIRST = 100;
    private static final long JOIN_MILLIS = 500;
    private static final long HEARTBEAT_MILLIS = 15_000;

    private final Vertx vertx;
    private final Set<HttpServerResponse> pages = ConcurrentHashMap.newKeySet();
    private final Map<String, String> waiting = new ConcurrentHashMap<>();

    @Inject
    LiveUpdates(Vertx vertx) {
        this.vertx = vertx;
    }

    void register(@Observes Router router) {
        router.get("/api/live").order(FIRST).handler(this::open);
        vertx.setPeriodic(JOIN_MILLIS, timer -> sendWaiting());
        vertx.setPeriodic(HEARTBEAT_MILLIS, timer -> send(": still here\n\n"));
    }

    private void open(RoutingContext request) {
        HttpServerResponse page = request.response();
        page.setChunked(true)
                .putHeader("Content-Type", "text/event-stream")
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Accel-Buffering", "no")
                .write("retry: 3000\n: open\n\n");
        page.closeHandler(closed -> pages.remove(page));
        page.exceptionHandler(failure -> pages.remove(page));
        pages.add(page);
    }

    /** Keeps the newest fact of its kind and contest until the next line goes out. */
    void tell(String kind, String contest, JsonObject data) {
        waiting.put(kind + "/" + contest, "event: %s\ndata: %s\n\n".formatted(kind, data.encode()));
    }

    private void sendWaiting() {
        for (String key : Set.copyOf(waiting.keySet())) {
            String line = waiting.remove(key);
            if (line != null) {
                send(line);
            }
        }
    }

    private void send(String line) {
        pages.removeIf(page -> page.closed() || page.ended());
        for (HttpServerResponse page : pages) {
            if (!page.writeQueueFull()) {
                page.write(line);
            }
        }
    }
}
