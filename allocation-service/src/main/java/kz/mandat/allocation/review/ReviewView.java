package kz.mandat.allocation.review;

import java.util.List;
import kz.mandat.allocation.deputy.DeputyReview;
import kz.mandat.allocation.mandate.ListReview;
import kz.mandat.allocation.outcome.SeatDifference;
import kz.mandat.allocation.result.SupersedingCause;
import org.jspecify.annotations.Nullable;

/**
 * Another result in the place of the one by which mandates were given, with the difference seat by
 * seat and the deputies concerned; nothing can be decided before it binds.
 */
public record ReviewView(
        String contest,
        int version,
        SupersedingCause cause,
        boolean binding,
        String resultContest,
        int resultVersion,
        @Nullable String decisionNumber,
        List<SeatDifference> differences,
        List<ListReview> lists,
        @Nullable DeputyReview deputy) {}
