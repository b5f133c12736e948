package kz.mandat.registry.accreditation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kz.mandat.registry.personal.WithoutIin;

/** Why an accreditation is withdrawn. */
public record WithdrawRequest(@NotBlank @Size(max = 2000) @WithoutIin String reason) {}
