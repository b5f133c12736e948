package kz.mandat.nominations.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** On which days the results were set and published, and where. */
public record PublishResultsRequest(
        @NotNull LocalDate resultsOn,
        @NotNull LocalDate publishedOn,
        @NotBlank @Size(max = 1000) String source) {}
