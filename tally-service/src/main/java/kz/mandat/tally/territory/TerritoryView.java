package kz.mandat.tally.territory;

import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** A territory as the public sees it. */
public record TerritoryView(
        String id,
        @Nullable String parent,
        @Nullable String kato,
        @Nullable String iso,
        String type,
        Localized name,
        long stations) {}
