package kz.mandat.nominations.election;

import java.time.LocalDate;
import java.util.Optional;
import kz.mandat.law.Sourced;
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

    /** The day on which nomination begins at the earliest: its year's minimum wage applies. */
    // Art. 87(5), 103(7)
    public LocalDate firstDay() {
        return votingDay.minusDays(60);
    }

    /** The mandates that are distributed among lists, none where the body has no lists. */
    public int listSeats() {
        Regime regime = regime();
        if (regime.lists() == null || kind == ElectionKind.INSTEAD_OF_DEPARTED) {
            return 0;
        }
        Sourced<Integer> fixed = regime.listRules().seats();
        // Art. 9: half by lists; the mandate above a half goes to the constituencies.
        return fixed != null ? fixed.value() : seats == null ? 0 : seats / 2;
    }

    /** The seats won in constituencies; empty where the number of units decides, as for akims. */
    public Optional<Integer> districtSeats() {
        Sourced<Integer> fixed = regime().districtSeats();
        if (fixed != null) {
            return Optional.of(fixed.value());
        }
        return seats == null ? Optional.empty() : Optional.of(seats - listSeats());
    }
}
