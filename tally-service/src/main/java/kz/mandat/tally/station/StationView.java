package kz.mandat.tally.station;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** A polling station as the public sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StationView(
        String id,
        String territory,
        int number,
        String kind,
        int voters,
        Localized name,
        @Nullable Localized address,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude) {}
