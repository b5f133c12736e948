package kz.mandat.tally.offline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Which contest and which territory, with all below it, a package is for. */
public record MakePackageRequest(
        @NotBlank @Size(max = 100) String contest, @NotBlank @Size(max = 50) String territory) {}
