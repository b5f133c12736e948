package kz.mandat.allocation.past;

import java.time.LocalDate;
import kz.mandat.platform.text.Localized;

/** One past election in the list. */
public record PastElectionSummary(
        String id, Localized name, LocalDate votingDay, String regime, int seats, boolean agrees) {

    static PastElectionSummary of(PastElectionView view) {
        return new PastElectionSummary(
                view.id(),
                view.name(),
                view.votingDay(),
                view.regime(),
                view.seats(),
                view.agrees());
    }
}
