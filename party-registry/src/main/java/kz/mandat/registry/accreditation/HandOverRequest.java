package kz.mandat.registry.accreditation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kz.mandat.registry.personal.WithoutIin;

/** To whom and why a login is handed over. */
public record HandOverRequest(@NotBlank @Size(max = 2000) @WithoutIin String reason) {}
