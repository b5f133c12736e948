package kz.mandat.allocation.result;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The commission's decision to certify a result, with its number and reason. */
public record CertificationRequest(
        @NotBlank @Size(max = 100) String decisionNumber,
        @NotBlank @Size(max = 2000) String reason) {}
