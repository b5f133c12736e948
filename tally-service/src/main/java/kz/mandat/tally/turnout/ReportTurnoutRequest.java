package kz.mandat.tally.turnout;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * How many voters of a station's list had received ballots by an hour, local time; a correction of
 * an hour that was reported differently needs its reason.
 */
public record ReportTurnoutRequest(
        @NotBlank String station,
        @NotNull @JsonFormat(pattern = "HH:mm") LocalTime at,
        @NotNull @Min(0) @Max(1_000_000) Integer voters,
        @NotNull @Min(0) @Max(1_000_000) Integer issued,
        @Nullable @Size(max = 1000) String reason) {}
