package kz.mandat.tally.territory;

import java.util.List;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** The fact that a territory belongs to the tree, with all the territories above it. */
public record TerritoryDefined(
        String territory,
        @Nullable String parent,
        @Nullable String kato,
        @Nullable String iso,
        String type,
        Localized name,
        List<String> path) {}
