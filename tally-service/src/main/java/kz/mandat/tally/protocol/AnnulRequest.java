package kz.mandat.tally.protocol;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The vote that is annulled: at some stations, in a whole territory, or in the constituency of the
 * contest.
 */
public record AnnulRequest(
        @NotBlank String contest,
        @Nullable @Size(min = 1, max = 20000) List<@NotBlank String> stations,
        @Nullable String territory,
        @Nullable String constituency,
        @NotBlank @Size(max = 100) String decisionNumber,
        @NotBlank @Size(max = 1000) String reason) {}
