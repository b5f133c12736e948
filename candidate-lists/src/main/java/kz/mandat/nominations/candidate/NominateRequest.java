package kz.mandat.nominations.candidate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import kz.mandat.nominations.person.PersonRequest;
import org.jspecify.annotations.Nullable;

/** A nomination in a constituency; {@code submittedAt} is for elections recorded afterwards. */
public record NominateRequest(
        @NotNull @Valid PersonRequest person,
        @NotNull @Valid Nominator nominator,
        @Nullable @Size(max = 300) String occupation,
        @Nullable @Size(max = 300) String workplace,
        @Nullable @Size(max = 300) String residence,
        @Nullable OffsetDateTime submittedAt) {}
