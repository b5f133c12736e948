package kz.mandat.tally.protocol;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The signed act that a station has no protocol. */
public record AbsenceRequest(
        @NotBlank String contest,
        @NotBlank String station,
        @NotBlank @Size(max = 100) String decisionNumber,
        @NotBlank @Size(max = 1000) String reason) {}
