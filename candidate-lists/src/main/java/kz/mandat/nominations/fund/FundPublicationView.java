package kz.mandat.nominations.fund;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The publication of a contest's funds; {@code dueBy} is known once the results were published. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FundPublicationView(
        String contest,
        @Nullable Instant publishedAt,
        @Nullable String place,
        @Nullable Instant dueBy,
        @Nullable Boolean inTime,
        String article) {}
