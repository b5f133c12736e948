package kz.mandat.tally.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A complaint or an act about a station, or about a whole territory. */
public record FileComplaintRequest(
        @NotNull ComplaintKind kind,
        @NotBlank String contest,
        @Nullable String station,
        @Nullable String territory,
        @NotBlank @Size(max = 10_000) String text) {}
