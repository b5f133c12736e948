package kz.mandat.registry.founding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kz.mandat.registry.personal.WithoutIin;

/** Why somebody has to read personal data. */
public record ReadingRequest(@NotBlank @Size(max = 500) @WithoutIin String reason) {}
