package kz.mandat.allocation.explanation;

import java.util.List;
import kz.mandat.allocation.result.ResultView;
import org.jspecify.annotations.Nullable;

/**
 * A result, the reason of every mandate, and what was close: margins for lists that share mandates,
 * the lead for a constituency.
 */
public record ExplanationView(
        ResultView result,
        List<SeatReasonView> mandates,
        @Nullable MarginsView margins,
        @Nullable DistrictMarginView district) {}
