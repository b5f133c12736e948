package kz.mandat.tally.total;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why kept sums are put right. */
public record RecalculateRequest(@NotBlank @Size(max = 1000) String reason) {}
