package kz.mandat.platform.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A webhook and how it goes; the secret stands only in the answer that made it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WebhookView(
        UUID id,
        String url,
        List<String> types,
        String after,
        int failures,
        @Nullable String lastOutcome,
        Instant nextAttemptAt,
        @Nullable String secret) {}
