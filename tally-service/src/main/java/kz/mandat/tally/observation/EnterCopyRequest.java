package kz.mandat.tally.observation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kz.mandat.tally.protocol.ProtocolForm;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the copy that an observer was given, with contest and station; some may be
 * missing.
 */
public record EnterCopyRequest(
        @NotNull ProtocolForm figures, @Nullable @Size(max = 4000) String note) {}
