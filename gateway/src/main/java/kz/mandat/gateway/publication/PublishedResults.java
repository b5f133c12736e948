package kz.mandat.gateway.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The results that the allocation service has published, asked for at most once in a short while
 * however many readers come.
 */
@ApplicationScoped
class PublishedResults {

    private static final Duration KEPT = Duration.ofSeconds(2);
    private static final int MOST_CONTESTS = 1_000;
    private static final int TIMEOUT_MILLIS = 2_000;

    private final HttpClient client;
    private final URI service;
    private final Cache<String, Future<Buffer>> answers =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST_CONTESTS).build();

    @Inject
    PublishedResults(
            Vertx vertx,
            @ConfigProperty(name = "mandat.services.allocation-service") List<URI> service) {
        this(vertx.createHttpClient(), service.getFirst());
    }

    PublishedResults(HttpClient client, URI service) {
        this.client = client;
        this.service = service;
    }

    /** The list of results; fails when the service does not answer. */
    Future<Buffer> summaries() {
        return answers.get("/api/results", this::ask);
    }

    /** The newest result of a contest; fails when there is none. */
    Future<Snapshot> newest(String contest) {
        return answers.get("/api/results/" + contest, this::ask)
                .map(body -> Snapshot.of(contest, body));
    }

    private Future<Buffer> ask(String path) {
        RequestOptions options =
                new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setAbsoluteURI(service + path)
                        .setTimeout(TIMEOUT_MILLIS);
        return client.request(options)
                .compose(HttpClientRequest::send)
                .compose(PublishedResults::body)
                .onFailure(failure -> answers.invalidate(path));
    }

    private static Future<Buffer> body(HttpClientResponse response) {
        return response.statusCode() == 200
                ? response.body()
                : Future.failedFuture("status " + response.statusCode());
    }
}
