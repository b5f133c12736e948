package kz.mandat.platform.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A name or a sentence in the three languages that every page of the suite speaks. */
public record Localized(
        @NotBlank @Size(max = 4000) String kk,
        @NotBlank @Size(max = 4000) String ru,
        @NotBlank @Size(max = 4000) String en) {}
