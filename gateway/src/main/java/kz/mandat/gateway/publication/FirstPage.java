package kz.mandat.gateway.publication;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page that every address of the site begins with: the web client's own, with the main figures
 * written into it for readers without scripts. It is asked for again at every visit, so that a new
 * release is seen at once; its parts are kept for ever.
 */
@ApplicationScoped
class FirstPage {

    private static final int FIRST = 150;
    private static final int MOST_RESULTS = 3;
    private static final Pattern OURS =
            Pattern.compile("/(?!api/|q/|login|logout|assets/|snapshots/|map/)[^.]*");
    private static final Pattern ONE_RESULT = Pattern.compile("/results/([a-z0-9-]{1,100}).*");

    private final PublishedResults results;
    private final RegionMap map;
    private final @Nullable ClientFiles files;

    @Inject
    FirstPage(PublishedResults results, RegionMap map) {
        this.results = results;
        this.map = map;
        this.files = ClientFiles.read().orElse(null);
    }

    void register(@Observes Router router) {
        router.get().order(FIRST).handler(this::answer);
    }

    private void answer(RoutingContext request) {
        String path = request.normalizedPath();
        if (files == null || !OURS.matcher(path).matches()) {
            request.next();
            return;
        }
        Words words = files.words(language(request));
        figures(path, words)
                .recover(away -> Future.succeededFuture(""))
                .onSuccess(figures -> send(request, files.page(words, map.address(), figures)));
    }

    private static String language(RoutingContext request) {
        String asked = request.queryParams().get("lang");
        List<String> wishes =
                request.acceptableLanguages().stream().map(LanguageHeader::tag).toList();
        return Optional.ofNullable(asked)
                .filter(ClientFiles.LANGUAGES::contains)
                .or(() -> wishes.stream().filter(ClientFiles.LANGUAGES::contains).findFirst())
                .orElse("kk");
    }

    private Future<String> figures(String path, Words words) {
        Matcher one = ONE_RESULT.matcher(path);
        Future<List<String>> contests =
                one.matches()
                        ? Future.succeededFuture(List.of(one.group(1)))
                        : results.summaries().map(FirstPage::countedLists);
        return contests.compose(this::all).map(found -> new MainFigures(words).of(found));
    }

    /** The list contests of which something is counted; exercises do not open the site. */
    static List<String> countedLists(Buffer summaries) {
        return summaries.toJsonObject().getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .filter(result -> "list".equals(result.getString("kind")))
                .filter(result -> result.getLong("protocolsReceived", 0L) > 0)
                .map(result -> result.getString("contest"))
                .filter(contest -> !contest.contains("-drill-"))
                .limit(MOST_RESULTS)
                .toList();
    }

    private Future<List<JsonObject>> all(List<String> contests) {
        List<Future<JsonObject>> asked =
                contests.stream()
                        .map(contest -> results.newest(contest).map(Snapshot::result))
                        .toList();
        return Future.join(asked)
                .otherwiseEmpty()
                .map(done ->
                        asked.stream()
                                .filter(Future::succeeded)
                                .map(Future::result)
                                .filter(Objects::nonNull)
                                .toList());
    }

    private static void send(RoutingContext request, Buffer page) {
        String tag = '"' + Snapshot.fingerprint(page) + '"';
        request.response()
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .putHeader("Cache-Control", "no-cache")
                .putHeader("Vary", "Accept-Language")
                .putHeader("ETag", tag);
        if (tag.equals(request.request().getHeader("If-None-Match"))) {
            request.response().setStatusCode(304).end();
            return;
        }
        // Without this header the answer may be compressed.
        request.response().headers().remove("Content-Encoding");
        request.response().end(page);
    }
}
