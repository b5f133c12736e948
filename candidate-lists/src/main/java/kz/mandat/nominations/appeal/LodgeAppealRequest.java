package kz.mandat.nominations.appeal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An appeal against a decision; its time is stated only in elections recorded afterwards. */
public record LodgeAppealRequest(
        @NotNull UUID decision,
        @NotNull Addressee addressee,
        @NotBlank @Size(max = 4000) String grounds,
        @Nullable OffsetDateTime lodgedAt) {}
