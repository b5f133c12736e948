package kz.mandat.tally.protocol;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a protocol is accepted: the commission's ground. */
public record AcceptRequest(@NotBlank @Size(max = 1000) String reason) {}
