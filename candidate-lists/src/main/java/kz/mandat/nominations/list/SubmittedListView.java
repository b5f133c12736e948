package kz.mandat.nominations.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A list as it lies before its commission: how far it has come, what is open, and until when.
 *
 * @param id the list's own: a party may submit again after a refusal
 * @param openDefects how many defects are not cured
 * @param cureBy the nearest end of a term to cure one
 * @param registrationUntil the end of the term of registration in the contest
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubmittedListView(
        UUID id,
        String election,
        String contest,
        String party,
        Localized name,
        ListState state,
        @Nullable Instant submittedAt,
        @Nullable Instant registeredAt,
        int persons,
        long openDefects,
        @Nullable Instant cureBy,
        @Nullable OffsetDateTime registrationUntil) {}
