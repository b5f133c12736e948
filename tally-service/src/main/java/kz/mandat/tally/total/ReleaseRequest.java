package kz.mandat.tally.total;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The decision that sums are shown though they contradict themselves, as the signed papers do. */
public record ReleaseRequest(
        @NotBlank @Size(max = 100) String decisionNumber,
        @NotBlank @Size(max = 1000) String reason) {}
