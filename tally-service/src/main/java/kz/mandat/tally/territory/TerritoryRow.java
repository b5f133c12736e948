package kz.mandat.tally.territory;

import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A territory as it is imported: its id (the KATO code, or {@code KZ} for the country), the
 * territory above it, and its names.
 */
public record TerritoryRow(
        String id,
        @Nullable String parent,
        @Nullable String kato,
        @Nullable String iso,
        Localized name,
        String type) {}
