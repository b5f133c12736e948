package kz.mandat.tally.station;

import java.math.BigDecimal;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A polling station as it is imported; voters is the number on its list, latitude and longitude are
 * degrees where they are known.
 */
public record StationRow(
        String id,
        String territory,
        Integer number,
        String kind,
        Integer voters,
        Localized name,
        @Nullable Localized address,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude) {}
