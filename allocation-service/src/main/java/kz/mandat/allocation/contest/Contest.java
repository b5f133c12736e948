package kz.mandat.allocation.contest;

import java.time.LocalDate;
import kz.mandat.law.regime.Body;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * What is elected: so many seats under one regime; a note says that its figures are synthetic, and
 * how.
 */
public record Contest(
        String id,
        String election,
        String kind,
        String regime,
        int seats,
        @Nullable String constituency,
        Body body,
        String territory,
        LocalDate votingDay,
        @Nullable Localized note) {

    /** Whether the voters decide on the recall of a deputy. */
    public boolean isOnRecall() {
        return body == Body.RECALL || regime.startsWith("recall-");
    }

    /** Whether one candidate wins the only seat, instead of lists sharing the mandates. */
    public boolean isDistrict() {
        return kind.equals("district");
    }
}
