package kz.mandat.registry.members;

import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** One fault of one row, in words that a clerk can send back; it never repeats the cell. */
public record FaultView(
        long line,
        int number,
        @Nullable String field,
        String rule,
        @Nullable String article,
        @Nullable Long otherLine,
        Localized message) {}
