package kz.mandat.allocation.whatif;

import java.util.List;
import kz.mandat.allocation.outcome.Outcome;
import kz.mandat.allocation.outcome.ResultInputs;
import kz.mandat.allocation.outcome.SeatDifference;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question "what if": both outcomes and their difference seat by seat. It is never
 * official and says so; the link asks the same question again.
 */
public record WhatIfView(
        boolean official,
        Localized notice,
        String contest,
        @Nullable Integer version,
        String link,
        SideView before,
        SideView after,
        List<SeatDifference> differences) {

    /** One side of the comparison: the law, the number of seats, and what follows. */
    public record SideView(String regime, int seats, long base, long againstAll, Outcome result) {

        static SideView of(SeatDifference.Side side) {
            ResultInputs inputs = side.inputs();
            return new SideView(
                    inputs.regime(),
                    inputs.seats(),
                    inputs.base(),
                    inputs.againstAll(),
                    side.outcome());
        }
    }
}
