package kz.mandat.tally.protocol;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Whether the single entry says what the scan shows. */
public record ScanCheckRequest(@NotNull UUID scan, @NotNull Boolean agrees) {}
