package kz.mandat.allocation.contest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** The fact, told by candidate-lists, that a party's list takes part in a contest. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ListRegistered(
        String contest,
        String list,
        Localized name,
        OffsetDateTime registeredAt,
        @Nullable Integer persons) {}
