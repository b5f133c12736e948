package kz.mandat.nominations.ballot;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order that was drawn, with the number of its minutes; the seed where one was committed. */
public record RecordDrawRequest(
        @NotEmpty @Size(max = 100) List<@NotBlank String> parties,
        @NotBlank @Size(max = 100) String minutes,
        @Nullable OffsetDateTime drawnAt,
        @Nullable @Size(max = 200) String seed) {}
