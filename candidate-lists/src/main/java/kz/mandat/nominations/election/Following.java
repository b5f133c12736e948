package kz.mandat.nominations.election;

import java.time.LocalDate;
import kz.mandat.law.regime.Regime;
import kz.mandat.law.regime.Regimes;
import org.jspecify.annotations.Nullable;

/**
 * A vote that follows from another contest: under which id where one was given, on which day, by
 * which decision and, where it is held instead of the first, how.
 */
public record Following(
        Contest origin,
        @Nullable String opens,
        ElectionKind kind,
        LocalDate votingDay,
        @Nullable Repeat repeat,
        String decisionNumber,
        String by) {

    /** A repeat vote keeps the law of the first; a by-election has the law of its own day. */
    String regime() {
        return repeat != null
                ? origin.election().regimeId()
                : Regimes.standard()
                        .forBody(origin.body(), votingDay)
                        .map(Regime::id)
                        .orElse(origin.election().regimeId());
    }
}
