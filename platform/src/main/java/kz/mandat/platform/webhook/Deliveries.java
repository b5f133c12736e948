package kz.mandat.platform.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.mandat.platform.feed.ChangeFeed;
import kz.mandat.platform.feed.Changes;
import kz.mandat.platform.feed.Cursor;
import kz.mandat.platform.problem.ProblemException;

/**
 * Sends facts to webhooks, a batch a request, oldest first. The place in the feed moves on only
 * after an answer of success; a failure waits longer each time. Redirects are not followed.
 */
@ApplicationScoped
public class Deliveries {

    private static final int BATCH = 100;
    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 12;

    private final WebhookStore store;
    private final WebhookSettings settings;
    private final ChangeFeed feed;
    private final ObjectMapper json;
    private final Clock clock;
    private final HttpClient client;

    @Inject
    Deliveries(
            WebhookStore store,
            WebhookSettings settings,
            ChangeFeed feed,
            ObjectMapper json,
            Clock clock) {
        this.store = store;
        this.settings = settings;
        this.feed = feed;
        this.json = json;
        this.clock = clock;
        this.client =
                HttpClient.newBuilder()
                        .connectTimeout(settings.timeout())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
    }

    /** Gives every webhook whose time has come one attempt. */
    public void deliverDue() throws InterruptedException {
        for (Optional<Due> due = lease(); due.isPresent(); due = lease()) {
            attempt(due.get());
        }
    }

    private Optional<Due> lease() {
        Instant now = clock.instant();
        return store.lease(now, now.plus(settings.timeout().multipliedBy(3)));
    }

    private void attempt(Due due) throws InterruptedException {
        try {
            Changes changes = feed.after(Cursor.parse(due.after()), due.names(), BATCH);
            int status = changes.items().isEmpty() ? 0 : send(due, changes);
            if (status == 0 || status / 100 == 2) {
                Duration pause = changes.more() ? Duration.ZERO : IDLE;
                String outcome = status == 0 ? null : "HTTP " + status;
                store.settle(due.id(), changes.next(), 0, outcome, clock.instant().plus(pause));
            } else {
                fail(due, "HTTP " + status);
            }
        } catch (IOException | ProblemException failure) {
            fail(due, failure.getClass().getSimpleName());
        }
    }

    private void fail(Due due, String outcome) {
        int failures = due.failures() + 1;
        Duration doubled =
                settings.pause().multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        Duration pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        store.settle(due.id(), due.after(), failures, outcome, clock.instant().plus(pause));
    }

    private int send(Due due, Changes changes) throws IOException, InterruptedException {
        // What was allowed once may be forbidden since
        URI address = WebhookAddress.require(due.url(), settings);
        String id = due.id() + "/" + changes.next();
        long seconds = clock.instant().getEpochSecond();
        String body = body(changes);
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .timeout(settings.timeout())
                        .header("Content-Type", "application/cloudevents-batch+json; charset=UTF-8")
                        .header("Webhook-Id", id)
                        .header("Webhook-Timestamp", Long.toString(seconds))
                        .header("Webhook-Signature", Signature.of(due.secret(), id, seconds, body))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private String body(Changes changes) {
        try {
            return json.writeValueAsString(changes.items());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
