package kz.mandat.allocation.contest;

import java.time.LocalDate;
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
        LocalDate votingDay,
        @Nullable Localized note) {

    /** Whether one candidate wins the only seat, instead of lists sharing the mandates. */
    public boolean isDistrict() {
        return kind.equals("district");
    }
}
