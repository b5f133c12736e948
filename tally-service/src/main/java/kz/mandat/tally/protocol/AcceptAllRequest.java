package kz.mandat.tally.protocol;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Which waiting protocols are accepted together, and why. */
public record AcceptAllRequest(
        @NotBlank String contest,
        @NotBlank String territory,
        @NotBlank @Size(max = 1000) String reason) {}
