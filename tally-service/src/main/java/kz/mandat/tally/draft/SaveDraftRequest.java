package kz.mandat.tally.draft;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was typed, and the revision that it goes on from; none where it is the first. */
public record SaveDraftRequest(@Nullable Integer revision, @NotNull Map<String, Object> typed) {}
