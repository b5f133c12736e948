package kz.mandat.tally.commission;

import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A commission as it is imported and shown: attached to a territory, a constituency or a polling
 * station, below another commission but for the central one.
 */
public record CommissionRow(
        String id,
        String kind,
        @Nullable String above,
        @Nullable String territory,
        @Nullable String constituency,
        @Nullable String station,
        Localized name,
        @Nullable String address) {}
