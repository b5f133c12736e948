package kz.mandat.allocation.explanation;

import java.util.List;
import kz.mandat.allocation.result.ResultView;
import org.jspecify.annotations.Nullable;

/**
 * A result, the reason of every mandate, and what was close; margins only for lists that share
 * mandates.
 */
public record ExplanationView(
        ResultView result, List<SeatReasonView> mandates, @Nullable MarginsView margins) {}
