package kz.mandat.tally.total;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The central commission's decision that withdraws a certification, with its ground. */
public record WithdrawCertificationRequest(
        @NotBlank @Size(max = 100) String decisionNumber,
        @NotBlank @Size(max = 1000) String ground) {}
