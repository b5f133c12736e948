package kz.mandat.allocation.result;

import java.time.LocalDate;
import java.util.List;
import kz.mandat.allocation.following.FollowingKind;
import org.jspecify.annotations.Nullable;

/** Another vote as a commission orders it: why, where, on whom, when, by which article. */
record RepeatOrder(
        FollowingKind kind,
        String cause,
        int version,
        List<String> territories,
        @Nullable List<String> candidates,
        LocalDate votingDay,
        @Nullable LocalDate latest,
        @Nullable String article,
        String decisionNumber) {}
