package kz.mandat.platform.trial;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

record Trial(
        @NotBlank String id,
        @NotNull @Min(0) Integer count,
        @Valid @Nullable Localized name,
        @Nullable LocalDate on) {}
