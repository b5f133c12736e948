package kz.mandat.nominations.election;

import java.time.LocalDate;
import kz.mandat.law.regime.Body;
import kz.mandat.law.regime.Regime;
import kz.mandat.law.regime.Regimes;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * An election that was called. A retrospective one was recorded after its voting day: its acts
 * carry the time that the commission states for them, while the audit trail keeps the time of
 * recording.
 */
public record Election(
        String id,
        Body body,
        String regimeId,
        LocalDate votingDay,
        String territory,
        @Nullable Integer seats,
        ElectionKind kind,
        boolean retrospective,
        @Nullable Localized note) {

    public Regime regime() {
        return Regimes.standard().byId(regimeId);
    }
}
