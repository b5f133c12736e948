package kz.mandat.platform.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.feed.ChangeFeed;
import kz.mandat.platform.feed.Cursor;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;

/** The webhooks of the caller: who made one sees it and ends it. */
@ApplicationScoped
public class Webhooks {

    private static final int SECRET_BYTES = 32;

    private final WebhookStore store;
    private final WebhookSettings settings;
    private final ChangeFeed feed;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Inject
    public Webhooks(
            WebhookStore store,
            WebhookSettings settings,
            ChangeFeed feed,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.settings = settings;
        this.feed = feed;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes a webhook; its secret is in this answer and in no other. */
    @Transactional
    public WebhookView add(WebhookRequest request) {
        String url = WebhookAddress.require(request.url(), settings).toString();
        List<String> names = request.types() == null ? List.of() : request.types();
        feed.requirePublic(names);
        Cursor after = request.after() == null ? feed.end() : Cursor.parse(request.after());
        String secret = secret();
        Instant now = clock.instant();
        UUID id = store.add(caller.name(), url, secret, names, after.text(), now);
        audit.record("webhook.add", "webhook " + id, null);
        return new WebhookView(id, url, names, after.text(), 0, null, now, secret);
    }

    public List<WebhookView> mine() {
        return store.ofOwner(caller.name());
    }

    @Transactional
    public void remove(UUID id) {
        if (!store.remove(id, caller.name())) {
            throw ProblemException.notFound("webhook", id.toString());
        }
        audit.record("webhook.remove", "webhook " + id, null);
    }

    private String secret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return Base64.getEncoder().encodeToString(secret);
    }
}
