package kz.mandat.allocation.contest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** The fact, told by candidate-lists, that seats of a contest are to be filled. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ContestOpened(
        String contest,
        String election,
        String kind,
        String regime,
        int seats,
        @Nullable String constituency,
        @Nullable String body,
        @Nullable String territory,
        LocalDate votingDay,
        @Nullable Localized note) {}
