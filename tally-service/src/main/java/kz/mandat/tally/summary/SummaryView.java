package kz.mandat.tally.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A commission's protocol upward, with each field in which it was not the sum below when it was
 * sent; {@code late} where it came after the law's term.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SummaryView(
        UUID id,
        String contest,
        String territory,
        SummaryForm figures,
        List<Mismatch> mismatches,
        OffsetDateTime sentAt,
        @Nullable OffsetDateTime due,
        boolean late) {

    /** A field with what the commission states and the sum of what it was made of. */
    public record Mismatch(
            String field,
            long stated,
            long sum,
            String relation,
            String article,
            Localized message) {}
}
