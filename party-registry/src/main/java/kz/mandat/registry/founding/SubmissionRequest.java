package kz.mandat.registry.founding;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was filed for registration, art. 10(7). */
public record SubmissionRequest(
        @NotNull LocalDate on,
        @NotNull @Min(0) Integer charterCopies,
        @NotNull @Min(0) Integer programmeCopies,
        @NotNull Boolean minutes,
        @NotNull Boolean memberListOnPaper,
        @Size(max = 100) @Nullable String feeReceipt) {}
