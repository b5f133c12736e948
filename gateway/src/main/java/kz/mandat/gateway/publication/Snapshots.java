package kz.mandat.gateway.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import kz.mandat.gateway.problem.Problems;

/**
 * Published results as files that never change, and a pointer to the newest that is soon asked for
 * again: whatever stands between the reader and the door may keep them.
 */
@ApplicationScoped
class Snapshots {

    private static final int FIRST = 100;
    private static final int MOST_FILES = 500;
    private static final Pattern CONTEST = Pattern.compile("[a-z0-9-]{1,100}");
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String SHORTLY = "public, max-age=2";

    private final PublishedResults results;
    private final Cache<String, Buffer> files =
            Caffeine.newBuilder().maximumSize(MOST_FILES).build();

    @Inject
    Snapshots(PublishedResults results) {
        this.results = results;
    }

    void register(@Observes Router router) {
        router.get("/snapshots/:contest/newest.json").order(FIRST).handler(this::newest);
        router.get("/snapshots/:contest/:file").order(FIRST + 1).handler(this::file);
    }

    private void newest(RoutingContext request) {
        String contest = request.pathParam("contest");
        if (!CONTEST.matcher(contest).matches()) {
            Problems.NOT_FOUND.answer(request);
            return;
        }
        results.newest(contest)
                .onSuccess(snapshot -> {
                    files.put(snapshot.path(), snapshot.body());
                    answer(request, snapshot.pointer(), SHORTLY);
                })
                .onFailure(missing -> Problems.NOT_FOUND.answer(request));
    }

    /** A file that this door has not seen is made, if it is the newest; an older one is gone. */
    private void file(RoutingContext request) {
        String path = request.normalizedPath();
        Buffer kept = files.getIfPresent(path);
        if (kept != null) {
            answer(request, kept, FOR_EVER);
            return;
        }
        String contest = request.pathParam("contest");
        if (!CONTEST.matcher(contest).matches()) {
            Problems.NOT_FOUND.answer(request);
            return;
        }
        results.newest(contest)
                .onSuccess(snapshot -> {
                    if (snapshot.path().equals(path)) {
                        files.put(path, snapshot.body());
                        answer(request, snapshot.body(), FOR_EVER);
                    } else {
                        Problems.NOT_FOUND.answer(request);
                    }
                })
                .onFailure(missing -> Problems.NOT_FOUND.answer(request));
    }

    private static void answer(RoutingContext request, Buffer body, String cacheControl) {
        // Without this header the answer may be compressed.
        request.response().headers().remove("Content-Encoding");
        request.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", cacheControl)
                .end(body);
    }
}
