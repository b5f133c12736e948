package kz.mandat.nominations.election;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * The call of an election. The territory is the country unless one is named; the number of seats is
 * for the bodies whose number no law fixes, the maslikhats; the constituencies are those where a
 * deputy is elected instead of a departed one, and named for such an election alone.
 */
public record CallElectionRequest(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{2,60}") String id,
        @NotBlank String body,
        @NotNull LocalDate votingDay,
        @NotNull ElectionKind kind,
        @Nullable @Pattern(regexp = "KZ|\\d{9}") String territory,
        @Nullable @Positive @Max(1000) Integer seats,
        @Nullable @Size(min = 1, max = 100)
                List<@NotNull @Pattern(regexp = "[a-z0-9-]{3,80}") String> constituencies,
        @NotBlank @Size(max = 2000) String reason,
        @Nullable @Valid Localized note) {

    boolean isInsteadOfDeparted() {
        return kind == ElectionKind.INSTEAD_OF_DEPARTED;
    }

    String territoryOrCountry() {
        return territory == null ? "KZ" : territory;
    }
}
