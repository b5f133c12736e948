package kz.mandat.platform.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where facts may be sent: a service that names no host sends to nobody. */
@ConfigMapping(prefix = "mandat.webhooks")
public interface WebhookSettings {

    /** The hosts that may be named, as {@code host} for port 443 or {@code host:port}. */
    Optional<List<String>> hosts();

    /** Whether an address may be plain HTTP; for a demonstration on one machine only. */
    @WithDefault("false")
    boolean plainHttp();

    /** How long an address may take to answer. */
    @WithDefault("10s")
    Duration timeout();

    /** The wait after a first failure; every further failure doubles it, up to an hour. */
    @WithDefault("5s")
    Duration pause();
}
