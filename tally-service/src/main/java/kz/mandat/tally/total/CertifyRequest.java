package kz.mandat.tally.total;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The decision of the central commission that certifies the sums of a contest. */
public record CertifyRequest(
        @NotBlank @Size(max = 100) String decisionNumber,
        @NotBlank @Size(max = 1000) String reason) {}
