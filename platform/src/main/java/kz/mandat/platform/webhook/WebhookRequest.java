package kz.mandat.platform.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where facts are to be sent, which ones (all public ones where none is named), and from which
 * place of the feed on (from now on where none is given).
 */
public record WebhookRequest(
        @NotBlank @Size(max = 500) String url,
        @Nullable @Size(max = 50) List<String> types,
        @Nullable @Size(max = 50) String after) {}
