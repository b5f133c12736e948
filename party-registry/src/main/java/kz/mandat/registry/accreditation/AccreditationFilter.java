package kz.mandat.registry.accreditation;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of the accreditation register looks for.
 *
 * @param q a part of a name in any language
 * @param country of a foreign mission, ISO 3166-1 alpha-2
 * @param territory of a local organisation, or {@code KZ}
 */
public record AccreditationFilter(
        @QueryParam("q") @Size(max = 200) @Nullable String q,
        @QueryParam("kind") @Nullable AccreditationKind kind,
        @QueryParam("state") @Nullable AccreditationState state,
        @QueryParam("country") @Pattern(regexp = "[A-Z]{2}", message = "ISO 3166-1 alpha-2")
                @Nullable String country,
        @QueryParam("territory") @Size(max = 20) @Nullable String territory,
        @QueryParam("election") @Size(max = 60) @Nullable String election) {

    /** The text as the database folds it, or an empty text. */
    String searched() {
        return q == null
                ? ""
                : Normalizer.normalize(q.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
